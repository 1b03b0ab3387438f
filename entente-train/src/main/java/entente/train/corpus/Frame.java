package entente.train.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A predicate and its arguments, PropBank style.
 *
 * @param predicate index of the word that is the predicate
 * @param arguments role of each argument by the index of its head word
 */
public record Frame(int predicate, SortedMap<Integer, String> arguments) {
    public Frame {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
}
