package entente.claim;

import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which phrases of a document mean the same one, by its links. */
final class Referents {
    private final Document document;
    private final Map<Word, List<Phrase>> chains = new HashMap<>();

    private record Word(int sentence, int head) {}

    Referents(Document document) {
        this.document = document;
        for (Link link : document.links()) {
            List<Phrase> chain = chains.computeIfAbsent(word(link.antecedent()), k -> new ArrayList<>());
            if (chain.isEmpty()) {
                chain.add(link.antecedent());
            }
            chain.add(link.phrase());
            chains.put(word(link.phrase()), chain);
        }
    }

    private static Word word(Phrase phrase) {
        return new Word(phrase.sentence(), phrase.head());
    }

    /** All phrases that mean what a word does, in the order in which they were linked; none when it stands alone. */
    List<Phrase> of(int sentence, int head) {
        return List.copyOf(chains.getOrDefault(new Word(sentence, head), List.of()));
    }

    /** Whether two words mean the same one. */
    boolean areSame(int sentence, int head, int otherSentence, int otherHead) {
        return of(sentence, head).stream()
                .anyMatch(phrase -> phrase.sentence() == otherSentence && phrase.head() == otherHead);
    }

    /** The longest name of a person among the phrases that mean what a word does. */
    Optional<Phrase> named(int sentence, int head) {
        Phrase longest = null;
        int most = 0;
        for (Phrase phrase : of(sentence, head)) {
            int length = nameLength(phrase);
            if (length > most) {
                most = length;
                longest = phrase;
            }
        }
        return Optional.ofNullable(longest);
    }

    private int nameLength(Phrase phrase) {
        Sentence sentence = document.sentences().get(phrase.sentence());
        return sentence.name(phrase.head())
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> name.end() - name.first())
                .orElse(0);
    }

    /** The last word, in lower case, of the name of a person that a word is part of. */
    static Optional<String> personName(Sentence sentence, int head) {
        return sentence.name(head)
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> sentence.token(name.end() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** The words, in lower case, of the name of a person that a word is part of. */
    static Optional<String> fullName(Sentence sentence, int head) {
        return sentence.name(head)
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> IntStream.range(name.first(), name.end())
                        .mapToObj(word -> sentence.token(word).form().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }

    /** The first phrase before a word, not a pronoun, that means the same. */
    Optional<Phrase> noun(int sentence, int head) {
        return of(sentence, head).stream().filter(phrase -> !isPronoun(phrase)).findFirst();
    }

    private boolean isPronoun(Phrase phrase) {
        return switch (document.sentences()
                .get(phrase.sentence())
                .token(phrase.head())
                .upos()) {
            case NOUN, PROPN -> false;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> true;
        };
    }
}
