package entente.lexicon;

import java.util.Locale;

/**
 * What a dictionary codes a verb as: {@code 043:042} for whoever visits and whoever is visited.
 *
 * @param forth code of what the source does to the target; empty when it does nothing
 * @param back code of what the target does to the source meanwhile; empty when nothing
 */
public record VerbCode(String forth, String back) {
    /** The code of what is no event. */
    public static final VerbCode NONE = new VerbCode("", "");

    /**
     * Reads a code as it stands between square brackets; dashes, and other signs that are no code, mean that nothing is coded.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static VerbCode of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new VerbCode(single(written), "")
                : new VerbCode(single(written.substring(0, colon)), single(written.substring(colon + 1)));
    }

    private static String single(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.chars().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        if (!code.matches("[0-9A-Z]{2,5}")) {
            throw new IllegalArgumentException("no event code: " + written + " (two to five digits or letters)");
        }
        return code;
    }

    public boolean isNone() {
        return forth.isEmpty() && back.isEmpty();
    }
}
