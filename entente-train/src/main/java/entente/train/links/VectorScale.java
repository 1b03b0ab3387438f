package entente.train.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the numbers of vectors to one size, small beside the clues, so that all learn at the same pace. Afterwards the
 * weights take the scale over, and apply to the vectors as they come.
 *
 * @param factors one for each number of a vector
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record VectorScale(float[] factors) {
    private static final double SIZE = .125;

    /** So that over all phrases the mean square of each number is the same. */
    static VectorScale of(List<Lesson> lessons) {
        List<float[]> vectors = new ArrayList<>();
        for (Lesson lesson : lessons) {
            vectors.addAll(lesson.vectors());
        }
        int width = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        float[] factors = new float[width];
        for (int column = 0; column < width; column++) {
            double sum = 0;
            for (float[] vector : vectors) {
                sum += vector[column] * vector[column];
            }
            factors[column] = sum == 0 ? 0 : (float) (SIZE / Math.sqrt(sum / vectors.size()));
        }
        return new VectorScale(factors);
    }

    int width() {
        return factors.length;
    }

    float[] scaled(float[] vector) {
        float[] scaled = vector.clone();
        for (int column = 0; column < scaled.length; column++) {
            scaled[column] *= factors[column];
        }
        return scaled;
    }

    /** Multiplies the row of each number by its factor. */
    void applyTo(float[] table) {
        for (int column = 0; column < factors.length; column++) {
            int rowWidth = table.length / factors.length;
            for (int at = column * rowWidth; at < (column + 1) * rowWidth; at++) {
                table[at] *= factors[column];
            }
        }
    }
}
