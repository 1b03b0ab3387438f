package entente.formats;

/** How many columns of a terminal text takes: two for wide characters, none for marks that stand on another. */
final class Columns {
    private static final String ELLIPSIS = "...";

    /** East Asian Width W and F (Unicode Standard Annex 11) by block, and pictographs: first and last of each. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** Index in the text after as many characters, from an index on, as fit; at least one. */
    static int fitting(String text, int from, int columns) {
        int used = 0;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += of(c);
            if (used > columns && i > from) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The text, or as many words of its beginning as fit with three dots after them. */
    static String shorten(String text, int columns) {
        if (fitting(text, 0, columns) == text.length()) {
            return text;
        }
        String cut = text.substring(0, fitting(text, 0, Math.max(1, columns - ELLIPSIS.length())));
        int blank = cut.lastIndexOf(' ');
        return (blank > cut.length() / 2 ? cut.substring(0, blank) : cut).stripTrailing() + ELLIPSIS;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= c && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
