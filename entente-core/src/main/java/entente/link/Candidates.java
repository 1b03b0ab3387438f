package entente.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which phrases before a phrase are weighed as its antecedents: those of the sentences around it, as far back as its
 * kind is wont to reach, and from the whole document the last ones that share a word with it, or its kind of pronoun.
 */
final class Candidates {
    private static final int MOST_AROUND = 40;
    private static final int LAST_OF_WORD = 3;

    private final List<Traits> traits;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    Candidates(List<Traits> traits) {
        this.traits = traits;
    }

    /** Makes a phrase known to those after it. */
    void add(int index) {
        for (String key : keys(traits.get(index))) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
        }
    }

    /** Indices of the candidates, the nearest first. */
    int[] of(int index) {
        Traits phrase = traits.get(index);
        BitSet chosen = new BitSet(index);
        int back = back(phrase.kind().manner());
        for (int at = index - 1; at >= Math.max(0, index - MOST_AROUND); at--) {
            if (traits.get(at).sentence() < phrase.sentence() - back) {
                break;
            }
            chosen.set(at);
        }
        for (String key : keys(phrase)) {
            List<Integer> same = byKey.getOrDefault(key, List.of());
            same.subList(Math.max(0, same.size() - LAST_OF_WORD), same.size()).forEach(chosen::set);
        }
        int[] nearestFirst = new int[chosen.cardinality()];
        int count = 0;
        for (int at = chosen.previousSetBit(index); at >= 0; at = chosen.previousSetBit(at - 1)) {
            if (!traits.get(at).contains(phrase)) {
                nearestFirst[count++] = at;
            }
        }
        return Arrays.copyOf(nearestFirst, count);
    }

    private static int back(Kind.Manner manner) {
        return switch (manner) {
            case SPEAKER_OR_HEARER, DEFINITE -> 3;
            case PERSON -> 5;
            case THING_OR_MANY, POINTING -> 4;
            case NAME, OTHER -> 1;
        };
    }

    private static List<String> keys(Traits phrase) {
        if (phrase.kind().isPronoun()) {
            return List.of("*" + phrase.kind());
        }
        List<String> keys = new ArrayList<>(phrase.wording().words());
        if (!phrase.country().isEmpty()) {
            keys.add("=" + phrase.country());
        }
        if (phrase.kind().isName()) {
            keys.add(phrase.wording().initials());
        }
        return keys;
    }
}
