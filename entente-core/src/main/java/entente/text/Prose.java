package entente.text;

import entente.model.Span;

/** Whether a stretch of text is running text at all. */
final class Prose {
    private static final int SHORT = 400;

    private Prose() {}

    /** False for long stretches that are mostly signs. */
    static boolean is(String text, Span span) {
        int letters = 0;
        int blanks = 0;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            blanks += Characters.isSpace(c) ? 1 : 0;
            letters += Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
        }
        int signs = span.length() - letters - blanks;
        return span.length() < SHORT || signs <= letters;
    }
}
