package entente.link;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The weights of a {@link Ranker}: for each row of the tables {@code width} numbers that are added up, and the weights
 * of the sums. They are kept as numbers of 16 bits.
 *
 * @param width how many sums there are
 * @param vectorWidth how many numbers the vector of a word has; 0 for a ranker without vectors
 * @param phrases what a row says of a phrase that may have an antecedent
 * @param antecedents what the same row says of one that may be an antecedent
 * @param pairs what a row says of both together
 * @param phraseVectors what each number of the vector of its head says of a phrase that may have an antecedent
 * @param antecedentVectors and of one that may be an antecedent
 * @param start what the sums for a pair start with
 * @param startAlone what the sums for a phrase without an antecedent start with
 * @param out weights of the sums for a pair
 * @param outAlone weights of the sums for a phrase without an antecedent, and last what is added
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
public record Weights(
        int width,
        int vectorWidth,
        float[] phrases,
        float[] antecedents,
        float[] pairs,
        float[] phraseVectors,
        float[] antecedentVectors,
        float[] start,
        float[] startAlone,
        float[] out,
        float[] outAlone) {
    private static final int MAGIC = 0x4c4e4b31;

    /** Weights of zero. */
    public static Weights empty(int width, int vectorWidth) {
        return new Weights(
                width,
                vectorWidth,
                new float[PhraseClue.count() * width],
                new float[PhraseClue.count() * width],
                new float[PairClue.count() * width],
                new float[vectorWidth * width],
                new float[vectorWidth * width],
                new float[width],
                new float[width],
                new float[width],
                new float[width + 1]);
    }

    /** All tables, in the order in which they are kept. */
    public float[][] tables() {
        return new float[][] {
            phrases, antecedents, pairs, phraseVectors, antecedentVectors, start, startAlone, out, outAlone
        };
    }

    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(width);
        out.writeInt(vectorWidth);
        for (float[] table : tables()) {
            out.writeInt(table.length);
            for (float value : table) {
                out.writeShort(Float.floatToFloat16(value));
            }
        }
        out.flush();
    }

    /**
     * Reads weights that were written.
     *
     * @throws IOException when it is no such file, or one for other clues
     */
    public static Weights read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC) {
            throw new IOException("these are no weights of links");
        }
        Weights weights = empty(in.readInt(), in.readInt());
        for (float[] table : weights.tables()) {
            int length = in.readInt();
            if (length != table.length) {
                throw new IOException("the weights of links are for other clues (" + length + " numbers instead of "
                        + table.length + "): train them anew");
            }
            for (int at = 0; at < length; at++) {
                table[at] = Float.float16ToFloat(in.readShort());
            }
        }
        return weights;
    }
}
