package entente.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds names for looking up: lower case, no diacritics, no apostrophes and full stops, one space for anything else
 * that is no letter or digit. The scripts that make the tables fold in the same way.
 */
public final class Spelling {
    private static final String DROPPED = "'’‘`ʻʼ′ʹ´.";

    private Spelling() {}

    /** The folded form; empty for what has no letter or digit. */
    public static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return collapse(isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD));
    }

    /** Whether it is written in capitals like an abbreviation: two letters or more, none small. */
    public static boolean isCapitals(String name) {
        int capitals = 0;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String collapse(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isSilent(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            append(folded, letter);
        }
        return folded.toString();
    }

    private static boolean isSilent(char letter) {
        return DROPPED.indexOf(letter) >= 0
                || (letter >= 128 && Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ħ' -> folded.append('h');
            case 'ə' -> folded.append('a');
            default -> folded.append(letter);
        }
    }
}
