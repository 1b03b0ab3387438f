package entente.reader;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/** Scores the labels of a pair of words: {@code W relu(left + right) + b}. */
final class PairScorer {
    private final float[] weights;
    private final float[] bias;

    /**
     * @param weights a row for each hidden unit, so that one unit's weights for all labels lie side by side
     * @param bias one for each label
     */
    PairScorer(float[] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** Reads a big-endian file: number of labels, number of hidden units, weights (a row for each label), bias. */
    static PairScorer load(String resource) {
        ByteBuffer bytes = ByteBuffer.wrap(Resource.bytes(resource));
        int labels = bytes.getInt();
        int units = bytes.getInt();
        FloatBuffer floats = bytes.asFloatBuffer();
        float[] byLabel = new float[labels * units];
        floats.get(byLabel);
        float[] bias = new float[labels];
        floats.get(bias);
        return new PairScorer(new Rows(byLabel, units).transposed(), bias);
    }

    int labels() {
        return bias.length;
    }

    /** Writes the score of each label of the pair (left row, right row) into {@code scores}. */
    void score(Rows left, int leftRow, Rows right, int rightRow, float[] scores) {
        System.arraycopy(bias, 0, scores, 0, bias.length);
        int width = left.width();
        for (int unit = 0; unit < width; unit++) {
            float input = left.at(leftRow, unit) + right.at(rightRow, unit);
            if (input > 0) {
                Rows.addScaled(input, weights, unit * bias.length, scores);
            }
        }
    }
}
