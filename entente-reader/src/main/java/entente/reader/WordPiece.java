package entente.reader;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Cuts a word into subwords as BERT's uncased tokenizer does: lower case, no accents, punctuation and Chinese
 * characters for themselves, then the longest known subwords from the left (Schuster and Nakajima 2012).
 */
final class WordPiece {

    /** Runs of letters above this length are unknown to BERT: nobody wrote them as words. */
    private static final int LONGEST_RUN = 100;

    /** Characters of a word that are looked at: what a longer one means does not stand in its tail. */
    private static final int LONGEST_WORD = 400;

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The subwords of a word, at least one. */
    int[] of(String word) {
        Pieces pieces = new Pieces();
        if (isPlain(word)) {
            vocabulary.cut(word.toLowerCase(Locale.ROOT), pieces);
        } else {
            cutRuns(bare(head(word)), pieces);
        }
        if (pieces.size() == 0) {
            pieces.add(Vocabulary.UNKNOWN);
        }
        return pieces.toArray();
    }

    /** Most words are short and of ASCII letters and digits only: nothing to normalise and nothing to split. */
    private static boolean isPlain(String word) {
        if (word.isEmpty() || word.length() > LONGEST_RUN) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String head(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        boolean halvesPair = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1));
        return word.substring(0, halvesPair ? LONGEST_WORD - 1 : LONGEST_WORD);
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private void cutRuns(String word, Pieces pieces) {
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int character = word.codePointAt(at);
            at += Character.charCount(character);
            switch (Sort.of(character)) {
                case LETTER -> run.appendCodePoint(character);
                case DROPPED -> {}
                case BLANK -> cutRun(run, pieces);
                case ALONE -> {
                    cutRun(run, pieces);
                    cutRun(run.appendCodePoint(character), pieces);
                }
            }
        }
        cutRun(run, pieces);
    }

    private void cutRun(StringBuilder run, Pieces pieces) {
        if (run.codePointCount(0, run.length()) > LONGEST_RUN) {
            pieces.add(Vocabulary.UNKNOWN);
        } else {
            vocabulary.cut(run.toString(), pieces);
        }
        run.setLength(0);
    }

    /** What becomes of a character. */
    private enum Sort {
        LETTER,
        BLANK,
        ALONE,
        DROPPED;

        static Sort of(int character) {
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
            return character >= 0x4E00 && character <= 0x9FFF
                    || character >= 0x3400 && character <= 0x4DBF
                    || character >= 0x20000 && character <= 0x2CEAF
                    || character >= 0xF900 && character <= 0xFAFF
                    || character >= 0x2F800 && character <= 0x2FA1F;
        }
    }
}
