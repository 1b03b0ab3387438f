package entente.claim;

import entente.model.Document;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells which words of a report mean the same person: by the links of the document, or by a name told in full and in short. */
final class Identities {
    private final Referents referents;

    Identities(Document document) {
        this.referents = new Referents(document);
    }

    /** Whether two casualties are the same people. */
    boolean areSame(Casualty one, Casualty other) {
        return areLinked(one.people(), other.people()) || areNamesakes(one.people(), other.people());
    }

    private boolean areLinked(Counted one, Counted other) {
        if (one.sentence() == other.sentence() && one.head() == other.head()) {
            return true;
        }
        return referents.areSame(one.sentence(), one.head(), other.sentence(), other.head());
    }

    private static boolean areNamesakes(Counted one, Counted other) {
        if (one.manner() != Counted.Manner.NAME || other.manner() != Counted.Manner.NAME) {
            return false;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> words(Counted people) {
        return new HashSet<>(Arrays.asList(
                people.quantity().wording().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")));
    }
}
