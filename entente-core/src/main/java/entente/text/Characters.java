package entente.text;

import java.util.Locale;

/** What characters are for, over all of Unicode; every question looks at one place only. */
final class Characters {
    private Characters() {}

    /** Blanks of every kind, no-break and zero-width ones too, and control characters. */
    static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && c <= 0xa0)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '`' || c == '\u00b4' || c == '\u2018';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Marks that close a quotation or a bracket, or may. */
    static boolean isCloser(char c) {
        return c == '"'
                || c == '\''
                || c == '\u2019'
                || c == '\u201d'
                || c == '\u00bb'
                || c == ')'
                || c == ']'
                || c == '}'
                || c == '\u203a';
    }

    /** Marks that open a quotation or a bracket, or may. */
    static boolean isOpener(char c) {
        return c == '"'
                || c == '\''
                || c == '\u2018'
                || c == '\u201c'
                || c == '\u00ab'
                || c == '('
                || c == '['
                || c == '{'
                || c == '`'
                || c == '\u201e'
                || c == '\u201a'
                || c == '\u2039';
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    static boolean isLetter(String text, int at, int end) {
        return at < end && (Character.isLetter(text.codePointAt(at)) || isMark(text.charAt(at)));
    }

    static boolean isDigit(String text, int at, int end) {
        return at < end && Character.isDigit(text.charAt(at));
    }

    /** Letters, digits, marks that combine with them, and the low line between them. */
    static boolean isWord(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || isMark(text.charAt(at));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Units that the character at a place takes. */
    static int width(String text, int at, int end) {
        return Math.min(Character.charCount(text.codePointAt(at)), end - at);
    }

    static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
