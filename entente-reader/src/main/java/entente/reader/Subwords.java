package entente.reader;

import java.util.List;

/** A sentence as the encoder takes it: start, the subwords of each word, end. */
public final class Subwords {

    /** Positions that the encoder was trained on. */
    public static final int MOST = 512;

    private final long[] ids;
    private final long[] casings;
    private final long[] words;

    private Subwords(long[] ids, long[] casings, long[] words) {
        this.ids = ids;
        this.casings = casings;
        this.words = words;
    }

    /** Cuts a sentence; when it has too many subwords, the longest words lose their tails, and no word is lost. */
    public static Subwords of(List<String> sentence, WordPiece wordPiece) {
        int[][] pieces = new int[sentence.size()][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = wordPiece.of(sentence.get(i));
        }
        return laid(sentence, pieces, most(pieces));
    }

    private static Subwords laid(List<String> sentence, int[][] pieces, int most) {
        int length = 2 + total(pieces, most);
        long[] ids = new long[length];
        long[] casings = new long[length];
        long[] words = new long[pieces.length + 1];
        ids[0] = Vocabulary.SENTENCE_START;
        int at = 1;
        for (int i = 0; i < pieces.length; i++) {
            words[i + 1] = at;
            long casing = Casing.of(sentence.get(i)).id();
            for (int k = 0; k < Math.min(most, pieces[i].length); k++) {
                ids[at] = pieces[i][k];
                casings[at++] = casing;
            }
        }
        ids[at] = Vocabulary.SENTENCE_END;
        return new Subwords(ids, casings, words);
    }

    /** Most subwords that each word may keep. */
    private static int most(int[][] pieces) {
        int most = MOST;
        while (total(pieces, most) > MOST - 2) {
            most--;
        }
        return most;
    }

    private static int total(int[][] pieces, int most) {
        int total = 0;
        for (int[] word : pieces) {
            total += Math.min(most, word.length);
        }
        return total;
    }

    /** Numbers of the subwords. */
    public long[] ids() {
        return ids;
    }

    /** How the word of each subword is written. */
    public long[] casings() {
        return casings;
    }

    /** Where each row of the answer stands: the start (for the root of the tree), then each word's first subword. */
    public long[] words() {
        return words;
    }

    public int length() {
        return ids.length;
    }
}
