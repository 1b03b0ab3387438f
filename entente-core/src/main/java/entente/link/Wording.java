package entente.link;

import entente.lexicon.Spelling;
import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a phrase, folded for comparing.
 *
 * @param head dictionary form of the head; the last word of a name
 * @param words those that mean something, in their order: of a name its parts, of a noun it and what stands before it
 * @param text all words from the first to the last that means something, without an article before
 * @param numbers those of the words that are numbers
 * @param initials first letters of the capitalised words
 */
record Wording(String head, List<String> words, String text, List<String> numbers, String initials) {
    Wording {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    static Wording of(Phrase phrase, Sentence sentence) {
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        int last = phrase.head();
        for (int at = phrase.first(); at < phrase.end(); at++) {
            Token token = sentence.token(at);
            boolean isPart = at <= phrase.head() || token.is("flat");
            if (!isPart || token.upos() == Upos.PUNCT || (at < phrase.head() && isSmall(token))) {
                continue;
            }
            boolean isHead = at == phrase.head() && token.upos() == Upos.NOUN;
            String word = Spelling.fold(isHead ? token.lemma() : token.form());
            words.add(word);
            text.append(text.isEmpty() ? "" : " ").append(Spelling.fold(token.form()));
            if (token.upos() == Upos.NUM) {
                numbers.add(word);
            }
            if (Character.isUpperCase(token.form().charAt(0))) {
                initials.append(word, 0, Math.min(1, word.length()));
            }
            last = at;
        }
        Token head = sentence.token(sentence.token(phrase.head()).upos() == Upos.PROPN ? last : phrase.head());
        String written = head.upos() == Upos.NOUN ? head.lemma() : head.form();
        return new Wording(Spelling.fold(written), words, text.toString(), numbers, initials.toString());
    }

    /** Articles, pronouns and the like: they say how a phrase refers and not to what. */
    private static boolean isSmall(Token token) {
        return switch (token.upos()) {
            case DET, PRON, ADP, AUX, CCONJ, PART, SCONJ -> true;
            case ADJ, ADV, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X -> false;
        };
    }

    /** Whether one is written with the first letters of the other's words: "UN" and "United Nations". */
    boolean abbreviates(Wording other) {
        return words.size() == 1
                && other.initials.length() > 1
                && other.words.size() > 1
                && words.get(0).equals(other.initials);
    }
}
