package entente.reader;

/** What BERT's tokenizer makes of a character. */
enum CharacterSort {
    LETTER,
    BLANK,
    ALONE,
    DROPPED;

    static CharacterSort of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || character == 0 || character == 0xFFFD) {
            return DROPPED;
        }
        if (type == Character.SPACE_SEPARATOR || Character.isWhitespace(character)) {
            return BLANK;
        }
        if (isInvisible(type)) {
            return DROPPED;
        }
        return isPunctuation(character, type) || isChinese(character) ? ALONE : LETTER;
    }

    private static boolean isInvisible(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    /** All of ASCII that is neither letter, digit nor blank counts, even "$" and "^", as in BERT. */
    private static boolean isPunctuation(int character, int type) {
        boolean ascii = character < 128 && !Character.isLetterOrDigit(character);
        return ascii
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    /** The blocks that BERT names; Japanese and Korean syllables are not among them. */
    private static boolean isChinese(int character) {
        return isBetween(0x4E00, character, 0x9FFF)
                || isBetween(0x3400, character, 0x4DBF)
                || isBetween(0x20000, character, 0x2CEAF)
                || isBetween(0xF900, character, 0xFAFF)
                || isBetween(0x2F800, character, 0x2FA1F);
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
