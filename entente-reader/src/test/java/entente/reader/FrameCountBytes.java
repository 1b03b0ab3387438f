package entente.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Files of counts for the word <i>see</i>, whose one sense has the number 1. */
final class FrameCountBytes {
    private static final byte[] WORD = "see".getBytes(StandardCharsets.UTF_8);

    private FrameCountBytes() {}

    /** @param counts key, role and how often; keys in ascending order, each with one role */
    static ByteBuffer of(int ways, int[]... counts) {
        ByteBuffer bytes = ByteBuffer.allocate(100 + counts.length * 13);
        bytes.putInt(1).put((byte) WORD.length).put(WORD).putInt(1).putInt(1).putInt(7);
        bytes.putInt(ways).putInt(counts.length);
        for (int[] count : counts) {
            bytes.putInt(count[0]);
        }
        for (int start = 0; start <= counts.length; start++) {
            bytes.putInt(start);
        }
        for (int[] count : counts) {
            bytes.put((byte) count[1]);
        }
        for (int[] count : counts) {
            bytes.putInt(count[2]);
        }
        return bytes.flip();
    }
}
