package entente.train.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A predicate and its arguments, PropBank style.
 *
 * @param predicate index of the word that is the predicate
 * @param sense of the predicate, PropBank's roleset ({@code kill.01}); the verb and its noun share it
 * @param arguments role of each argument by the index of its head word
 */
public record Frame(int predicate, String sense, SortedMap<Integer, String> arguments) {
    public Frame {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
}
