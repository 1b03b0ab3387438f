package entente.gold.links;

import entente.model.Phrase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which gold phrase each found phrase is: one each at most. */
public final class Alignment {
    private final Map<Phrase, Phrase> goldOf = new HashMap<>();

    private Alignment() {}

    /** Phrases of the same words. */
    public static Alignment exact(Collection<Phrase> gold, Collection<Phrase> found) {
        Map<List<Integer>, Phrase> byWords = new HashMap<>();
        gold.forEach(phrase -> byWords.put(words(phrase), phrase));
        Alignment alignment = new Alignment();
        for (Phrase phrase : found) {
            Phrase same = byWords.get(words(phrase));
            if (same != null) {
                alignment.goldOf.put(phrase, same);
            }
        }
        return alignment;
    }

    /** Phrases of the same words, and of those left over the ones with the same head, nearest in length first. */
    public static Alignment byHeads(Collection<Phrase> gold, Collection<Phrase> found) {
        Alignment alignment = exact(gold, found);
        Set<Phrase> free = new TreeSet<>(gold);
        free.removeAll(new HashSet<>(alignment.goldOf.values()));
        for (Phrase phrase : new TreeSet<>(found)) {
            if (!alignment.goldOf.containsKey(phrase)) {
                free.stream()
                        .filter(other -> other.sentence() == phrase.sentence() && other.head() == phrase.head())
                        .min(Comparator.comparingInt(other -> difference(phrase, other)))
                        .ifPresent(other -> {
                            alignment.goldOf.put(phrase, other);
                            free.remove(other);
                        });
            }
        }
        return alignment;
    }

    private static List<Integer> words(Phrase phrase) {
        return List.of(phrase.sentence(), phrase.first(), phrase.end());
    }

    private static int difference(Phrase one, Phrase other) {
        return Math.abs(one.first() - other.first()) + Math.abs(one.end() - other.end());
    }

    /** The gold phrase that a found phrase is; itself where it is none. */
    public Phrase goldOf(Phrase found) {
        return goldOf.getOrDefault(found, found);
    }
}
