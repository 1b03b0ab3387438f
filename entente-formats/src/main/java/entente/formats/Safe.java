package entente.formats;

/**
 * Text of unknown origin made harmless on a terminal: no escape sequence, no line of its own, no overriding of the reading
 * direction. What is taken out stays visible, as {@code <U+202E>}, so that nobody is fooled by what is not shown.
 */
final class Safe {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Safe() {}

    /** One line: every run of white space is one blank. */
    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                if (!blank) {
                    safe.append(' ');
                }
                blank = true;
            } else {
                append(safe, c);
                blank = false;
            }
        }
        int end = safe.length();
        return end > 0 && safe.charAt(end - 1) == ' ' ? safe.substring(0, end - 1) : safe.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (Character.isWhitespace(c) && !isSeparatorControl(c));
    }

    /** U+001C to U+001F count as white space in Java and as control characters everywhere else. */
    private static boolean isSeparatorControl(int c) {
        return c >= 0x1C && c <= 0x1F;
    }

    private static void append(StringBuilder safe, int c) {
        if (c == SOFT_HYPHEN) {
            return;
        }
        if (isDangerous(c)) {
            safe.append(String.format("<U+%04X>", c));
        } else {
            safe.appendCodePoint(c);
        }
    }

    private static boolean isDangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
