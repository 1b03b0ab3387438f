package entente.reader;

/** How a word is written; the encoder's subwords are all lower case, so it is told apart. */
enum Casing {
    /** No word: start and end of a sentence. */
    NONE(0),
    LOWER(1),
    TITLE(2),
    CAPITALS(3),
    MIXED(4),
    DIGITS(5),
    SINGLE_CAPITAL(6),
    OTHER(7);

    /** Characters looked at: enough for any word, and a bound for what is none. */
    private static final int LONGEST = 400;

    private final int id;

    Casing(int id) {
        this.id = id;
    }

    /** The number that the model knows it by. */
    int id() {
        return id;
    }

    static Casing of(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        boolean startsUpper = false;
        int end = Math.min(word.length(), LONGEST);
        for (int at = 0; at < end; ) {
            int character = word.codePointAt(at);
            if (Character.isUpperCase(character)) {
                upper++;
                startsUpper |= at == 0;
            } else if (Character.isLowerCase(character)) {
                lower++;
            } else if (Character.isDigit(character)) {
                digits++;
            }
            at += Character.charCount(character);
        }
        return of(upper, lower, digits, startsUpper);
    }

    private static Casing of(int upper, int lower, int digits, boolean startsUpper) {
        if (upper == 0 && lower == 0) {
            return digits > 0 ? DIGITS : OTHER;
        }
        if (upper == 0) {
            return digits > 0 ? MIXED : LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? SINGLE_CAPITAL : CAPITALS;
        }
        return startsUpper && upper == 1 ? TITLE : MIXED;
    }
}
