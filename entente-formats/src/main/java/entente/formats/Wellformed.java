package entente.formats;

/**
 * Text that every encoder takes. Articles from broken sources, and spans that cut a character in two, hold halves of surrogate
 * pairs; UTF-8 has no bytes for them. Each becomes U+FFFD, which takes one UTF-16 unit as well, so that offsets still hold.
 */
final class Wellformed {
    private static final char REPLACEMENT = '\uFFFD';

    private Wellformed() {}

    static String of(String text) {
        int first = loneSurrogate(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = first; at >= 0; at = loneSurrogate(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    /** Index of the first half pair from an index on that does not cut a pair; -1 when there is none. */
    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!opensPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean opensPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
