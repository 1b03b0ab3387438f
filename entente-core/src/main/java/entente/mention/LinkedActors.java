package entente.mention;

import entente.model.Document;
import entente.model.Link;
import entente.model.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Follows the links of a document from a word to the last actor before it that is meant by it. */
final class LinkedActors {
    private final Map<Word, Phrase> antecedents = new HashMap<>();
    private final Map<Word, Draft> actors = new HashMap<>();

    private record Word(int sentence, int token) {}

    LinkedActors(Document document) {
        for (Link link : document.links()) {
            antecedents.putIfAbsent(word(link.phrase()), link.antecedent());
        }
    }

    private static Word word(Phrase phrase) {
        return new Word(phrase.sentence(), phrase.head());
    }

    /** Makes an actor known to those after it. */
    void add(Draft draft) {
        actors.put(new Word(draft.sentence(), draft.head()), draft);
    }

    /** Whether the word is the head of a phrase with a link. */
    boolean isLinked(int sentence, int token) {
        return antecedents.containsKey(new Word(sentence, token));
    }

    /** The actor that the word means; none when its chain has none that agrees. */
    Optional<Draft> meant(int sentence, int token, Predicate<Draft> agrees) {
        Phrase at = antecedents.get(new Word(sentence, token));
        while (at != null) {
            Word word = word(at);
            Draft draft = actors.get(word);
            if (draft != null && agrees.test(draft)) {
                return Optional.of(draft);
            }
            Phrase before = antecedents.get(word);
            at = before == null || before.compareTo(at) >= 0 ? null : before;
        }
        return Optional.empty();
    }
}
