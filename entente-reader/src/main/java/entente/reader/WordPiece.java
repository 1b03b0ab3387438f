package entente.reader;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Cuts a word into subwords as BERT's uncased tokenizer does: lower case, no accents, punctuation and Chinese
 * characters for themselves, then the longest known subwords from the left (Schuster and Nakajima 2012).
 */
public final class WordPiece {

    /** Runs of letters above this length are unknown to BERT: nobody wrote them as words. */
    private static final int LONGEST_RUN = 100;

    /** Characters of a word that are looked at: what a longer one means does not stand in its tail. */
    private static final int LONGEST_WORD = 400;

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** With the vocabulary in the jar. */
    public static WordPiece load() {
        return new WordPiece(Vocabulary.load());
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
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
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
            switch (CharacterSort.of(character)) {
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
}
