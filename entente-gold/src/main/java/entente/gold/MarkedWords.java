package entente.gold;

import entente.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of marks made by hand. Where they stand in a text more than once, a number tells which are meant. */
final class MarkedWords {
    private static final Pattern NUMBERED = Pattern.compile("(.+)#([1-9])");

    private MarkedWords() {}

    /**
     * The place of the words, which {@code #2} may follow.
     *
     * @throws IllegalArgumentException when they do not stand in the text, or stand there more than once and no number
     *     tells which
     */
    static Span in(String sentence, String wanted) {
        Matcher numbered = NUMBERED.matcher(wanted);
        if (!numbered.matches()) {
            Span only = next(wanted, sentence, 0);
            if (at(wanted, sentence, only.end()) >= 0) {
                throw new IllegalArgumentException(wanted + " stands there more than once: say which by #1, #2");
            }
            return only;
        }
        Span found = next(numbered.group(1), sentence, 0);
        for (int left = Integer.parseInt(numbered.group(2)) - 1; left > 0; left--) {
            found = next(numbered.group(1), sentence, found.end());
        }
        return found;
    }

    private static Span next(String word, String sentence, int from) {
        int start = at(word, sentence, from);
        if (start < 0) {
            throw new IllegalArgumentException(word + " does not stand in the sentence, or not as often");
        }
        return new Span(start, start + word.length());
    }

    /** Where a whole word stands next; -1 when it does not. */
    private static int at(String word, String sentence, int from) {
        int start = sentence.indexOf(word, from);
        while (start >= 0 && !isWhole(sentence, start, start + word.length())) {
            start = sentence.indexOf(word, start + 1);
        }
        return start;
    }

    private static boolean isWhole(String sentence, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(sentence.codePointBefore(start));
        return begins && (end == sentence.length() || !Character.isLetterOrDigit(sentence.codePointAt(end)));
    }
}
