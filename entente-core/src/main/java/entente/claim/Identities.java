package entente.claim;

import entente.model.Document;
import entente.model.Link;
import entente.model.Phrase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which words of a report mean the same person: by the links of the document, or by a name told in full and in short. */
final class Identities {
    private final Map<Word, Integer> persons = new HashMap<>();

    private record Word(int sentence, int token) {
        static Word of(Phrase phrase) {
            return new Word(phrase.sentence(), phrase.head());
        }
    }

    Identities(Document document) {
        for (Link link : document.links()) {
            int person = persons.computeIfAbsent(Word.of(link.antecedent()), word -> persons.size());
            persons.put(Word.of(link.phrase()), person);
        }
    }

    /** Whether two casualties are the same people. */
    boolean areSame(Casualty one, Casualty other) {
        return areLinked(one.people(), other.people()) || areNamesakes(one.people(), other.people());
    }

    private boolean areLinked(Counted one, Counted other) {
        if (one.sentence() == other.sentence() && one.head() == other.head()) {
            return true;
        }
        Integer person = persons.get(new Word(one.sentence(), one.head()));
        return person != null && person.equals(persons.get(new Word(other.sentence(), other.head())));
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
