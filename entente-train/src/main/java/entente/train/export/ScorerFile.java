package entente.train.export;

import java.nio.ByteBuffer;

/**
 * The last layer of a scorer of pairs, which the reader computes itself since there are too many pairs for the graph:
 * big-endian number of labels, number of inputs, weights (a row for each label), bias.
 */
final class ScorerFile {
    private ScorerFile() {}

    static byte[] of(Layer layer) {
        float[] weights = layer.weights().values();
        float[] bias = layer.bias().values();
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + (weights.length + bias.length) * Float.BYTES);
        bytes.putInt(layer.outputs()).putInt(layer.inputs());
        bytes.asFloatBuffer().put(weights).put(bias);
        return bytes.array();
    }
}
