package entente.reader;

import java.util.Arrays;

/** A table of numbers, a row for each entry of {@link Subwords#words()}. */
final class Rows {
    private final float[] values;
    private final int width;

    /** @param values row by row, {@code width} numbers each; not copied */
    Rows(float[] values, int width) {
        this.values = values;
        this.width = width;
    }

    int width() {
        return width;
    }

    int count() {
        return values.length / width;
    }

    float at(int row, int column) {
        return values[row * width + column];
    }

    /** The difference between the highest and the lowest value. */
    double spread() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low;
    }

    /** The column with the highest value of a row; the first of equals. */
    int best(int row) {
        int start = row * width;
        int best = 0;
        for (int column = 1; column < width; column++) {
            if (values[start + column] > values[start + best]) {
                best = column;
            }
        }
        return best;
    }

    /**
     * The product of each row with each row of another table: {@code result.at(i, j) = this[i] . other[j]}. Adds up
     * scaled rows of the other's transpose, because the JIT vectorises that and not the sum of a dot product.
     */
    Rows times(Rows other) {
        int columns = other.count();
        float[] turned = other.transposed();
        int[] starts = new int[width];
        for (int k = 0; k < width; k++) {
            starts[k] = k * columns;
        }
        float[] result = new float[count() * columns];
        float[] sums = new float[columns];
        for (int i = 0; i < count(); i++) {
            Arrays.fill(sums, 0);
            float[] factors = Arrays.copyOfRange(values, i * width, (i + 1) * width);
            addAll(factors, turned, starts, sums);
            System.arraycopy(sums, 0, result, i * columns, columns);
        }
        return new Rows(result, columns);
    }

    private static void addAll(float[] factors, float[] rows, int[] starts, float[] sums) {
        int fours = factors.length / 4 * 4;
        for (int k = 0; k < fours; k += 4) {
            addFour(factors, k, rows, starts, sums);
        }
        for (int k = fours; k < factors.length; k++) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += factors[k] * rows[starts[k] + j];
            }
        }
    }

    /**
     * Adds four rows, each as long as {@code sums} and times its factor, to {@code sums}.
     *
     * @param first index in {@code factors} and {@code starts} of the first of the four
     * @param starts where each row begins in {@code rows}
     */
    static void addFour(float[] factors, int first, float[] rows, int[] starts, float[] sums) {
        float a = factors[first];
        float b = factors[first + 1];
        float c = factors[first + 2];
        float d = factors[first + 3];
        int atA = starts[first];
        int atB = starts[first + 1];
        int atC = starts[first + 2];
        int atD = starts[first + 3];
        for (int j = 0; j < sums.length; j++) {
            sums[j] += a * rows[atA + j] + b * rows[atB + j] + c * rows[atC + j] + d * rows[atD + j];
        }
    }

    /** The product of one row with one row of another table; four sums, since one would wait for itself at each step. */
    float dot(int row, Rows other, int otherRow) {
        int at = row * width;
        int otherAt = otherRow * width;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int fours = width / 4 * 4;
        for (int k = 0; k < fours; k += 4) {
            a += values[at + k] * other.values[otherAt + k];
            b += values[at + k + 1] * other.values[otherAt + k + 1];
            c += values[at + k + 2] * other.values[otherAt + k + 2];
            d += values[at + k + 3] * other.values[otherAt + k + 3];
        }
        for (int k = fours; k < width; k++) {
            a += values[at + k] * other.values[otherAt + k];
        }
        return a + b + c + d;
    }

    /** The same table with rows and columns exchanged, row by row. */
    float[] transposed() {
        int rows = count();
        float[] turned = new float[values.length];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < width; k++) {
                turned[k * rows + i] = values[i * width + k];
            }
        }
        return turned;
    }
}
