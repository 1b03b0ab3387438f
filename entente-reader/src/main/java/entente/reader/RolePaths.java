package entente.reader;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * What the way from a predicate to a word says of the word's role: a vector for each way, one input of the role scorer.
 */
final class RolePaths {
    private final PathNumbers numbers;
    private final Rows vectors;

    /**
     * @param names of the ways by their numbers
     * @param vectors a row for each
     */
    RolePaths(List<String> names, Rows vectors) {
        this.numbers = new PathNumbers(names);
        this.vectors = vectors;
    }

    /** Reads a big-endian file: number of ways, width of the vectors, a vector for each way. */
    static RolePaths load(ModelFiles files, List<String> names) {
        ByteBuffer bytes = ByteBuffer.wrap(files.bytes(ModelFiles.ROLE_PATHS));
        int count = bytes.getInt();
        int width = bytes.getInt();
        if (count != names.size()) {
            throw new IllegalStateException(ModelFiles.ROLE_PATHS + " of the reader's model has " + count
                    + " ways through a tree, and its labels name " + names.size());
        }
        FloatBuffer floats = bytes.asFloatBuffer();
        float[] values = new float[count * width];
        floats.get(values);
        return new RolePaths(names, new Rows(values, width));
    }

    Rows vectors() {
        return vectors;
    }

    /** The row of the way between two words. */
    int row(TreePaths tree, int predicate, int word) {
        return numbers.of(tree, predicate, word);
    }
}
