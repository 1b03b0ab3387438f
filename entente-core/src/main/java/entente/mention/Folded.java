package entente.mention;

import entente.lexicon.Spelling;
import entente.model.Sentence;
import entente.model.Token;
import java.util.List;

/**
 * A sentence with its words folded for looking up, as many as tokens.
 *
 * @param isCapitals whether the whole sentence is written in capitals, so that they tell nothing
 */
record Folded(Sentence sentence, List<String> words, boolean isCapitals) {

    static Folded of(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(token -> Spelling.fold(token.form()))
                .toList();
        return new Folded(sentence, words, isCapitals(sentence));
    }

    /** The word of the phrase that hangs from outside of it; its last word when the tree has none. */
    int head(int first, int end) {
        for (int at = first; at < end; at++) {
            int head = sentence.token(at).head();
            if (head < first || head >= end) {
                return at;
            }
        }
        return end - 1;
    }

    private static boolean isCapitals(Sentence sentence) {
        int small = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            for (int at = 0; at < token.form().length(); at++) {
                char letter = token.form().charAt(at);
                small += Character.isLowerCase(letter) ? 1 : 0;
                capitals += Character.isUpperCase(letter) ? 1 : 0;
            }
        }
        return capitals > 10 * small;
    }
}
