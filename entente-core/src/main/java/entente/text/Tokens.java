package entente.text;

import entente.lexicon.Orthography;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as Universal Dependencies has them for English (the guidelines and the treebanks EWT and GUM): clitics, hyphens
 * and units are words of their own. Takes time proportional to the text.
 */
public final class Tokens {
    private static final Orthography ORTHOGRAPHY = Orthography.load();

    private Tokens() {}

    /** The words of a sentence, in order; every character that is no blank belongs to one. */
    public static List<Span> in(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
            } else {
                int end = at;
                while (end < sentence.end() && !Characters.isSpace(text.charAt(end))) {
                    end++;
                }
                new Chunk(text, at, end, end == sentence.end(), ORTHOGRAPHY, words).cut();
                at = end;
            }
        }
        return words;
    }

    /** Whether two words in a row are written as one: "do" and "n't", but not "10" and "km" (a multiword token). */
    public static boolean areJoined(String text, Span left, Span right) {
        if (left.end() != right.start() || left.isEmpty() || right.isEmpty()) {
            return false;
        }
        char before = text.charAt(left.end() - 1);
        char after = text.charAt(right.start());
        boolean lettersMeet = Character.isLetter(before) && Character.isLetter(after);
        boolean clitic = Characters.isApostrophe(after)
                && Character.isLetterOrDigit(before)
                && (right.length() > 1 || before == 's' || before == 'S');
        return lettersMeet || clitic;
    }
}
