package entente.train.export;

import java.nio.ByteBuffer;

/** Vectors that the reader looks up itself: big-endian number of vectors, their width, one after another. */
final class VectorFile {
    private VectorFile() {}

    static byte[] of(Tensor vectors) {
        float[] values = vectors.values();
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + values.length * Float.BYTES);
        bytes.putInt(vectors.rows()).putInt(vectors.columns());
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }
}
