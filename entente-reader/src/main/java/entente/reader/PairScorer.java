package entente.reader;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Scores the labels of a pair of words: {@code W relu(left + right + between) + b}.
 *
 * <p>With the encoder, this is where the reader's time goes, so it adds up the weights of the units that are above zero,
 * about half, four at a time, in loops that the JIT turns into vector instructions.
 */
final class PairScorer {

    /** Labels are padded to a multiple of it, so that a loop over them leaves no scalar rest. */
    private static final int LANES = 8;

    private final int labels;
    private final int stride;
    private final int units;
    private final float[] weights;
    private final float[] bias;
    private final Rows nothing;

    /**
     * @param weights a row for each label: its weight for each hidden unit
     * @param bias one for each label
     */
    PairScorer(Rows weights, float[] bias) {
        this.labels = bias.length;
        this.stride = (labels + LANES - 1) / LANES * LANES;
        this.units = weights.width();
        this.weights = byUnit(weights, stride);
        this.bias = Arrays.copyOf(bias, stride);
        this.nothing = new Rows(new float[units], units);
    }

    private static float[] byUnit(Rows weights, int stride) {
        float[] turned = new float[weights.width() * stride];
        for (int label = 0; label < weights.count(); label++) {
            for (int unit = 0; unit < weights.width(); unit++) {
                turned[unit * stride + label] = weights.at(label, unit);
            }
        }
        return turned;
    }

    /** Reads a big-endian file: number of labels, number of hidden units, weights (a row for each label), bias. */
    static PairScorer load(ModelFiles files, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(files.bytes(name));
        int labels = bytes.getInt();
        int units = bytes.getInt();
        FloatBuffer floats = bytes.asFloatBuffer();
        float[] weights = new float[labels * units];
        floats.get(weights);
        float[] bias = new float[labels];
        floats.get(bias);
        return new PairScorer(new Rows(weights, units), bias);
    }

    int labels() {
        return labels;
    }

    /** A place to compute in, for one thread. */
    Sheet sheet() {
        return new Sheet();
    }

    /** What one thread computes with, used again for each pair. */
    final class Sheet {
        private final float[] sums = new float[stride];
        private final float[] inputs = new float[units + 3];
        private final int[] starts = new int[units + 3];

        /** The same with nothing between the two. */
        float[] scores(Rows left, int leftRow, Rows right, int rightRow) {
            return scores(left, leftRow, right, rightRow, nothing, 0);
        }

        /** The score of each label of a pair; the array is written over by the next pair. Only the labels count. */
        float[] scores(Rows left, int leftRow, Rows right, int rightRow, Rows between, int betweenRow) {
            System.arraycopy(bias, 0, sums, 0, stride);
            int active = activate(left, leftRow, right, rightRow, between, betweenRow);
            for (int i = 0; i < active; i += 4) {
                Rows.addFour(inputs, i, weights, starts, sums);
            }
            return sums;
        }

        /** Lists the units above zero, and fills up the last four with zeros. */
        private int activate(Rows left, int leftRow, Rows right, int rightRow, Rows between, int betweenRow) {
            int active = 0;
            for (int unit = 0; unit < units; unit++) {
                float input = left.at(leftRow, unit) + right.at(rightRow, unit) + between.at(betweenRow, unit);
                inputs[active] = input;
                starts[active] = unit * stride;
                active += input > 0 ? 1 : 0;
            }
            Arrays.fill(inputs, active, active + 3, 0);
            Arrays.fill(starts, active, active + 3, 0);
            return active;
        }
    }
}
