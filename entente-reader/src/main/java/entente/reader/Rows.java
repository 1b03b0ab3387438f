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
        float[] result = new float[count() * columns];
        float[] sums = new float[columns];
        for (int i = 0; i < count(); i++) {
            Arrays.fill(sums, 0);
            for (int k = 0; k < width; k++) {
                addScaled(values[i * width + k], turned, k * columns, sums);
            }
            System.arraycopy(sums, 0, result, i * columns, columns);
        }
        return new Rows(result, columns);
    }

    /** Adds {@code factor} times a run of {@code row}, as long as {@code sums}, to {@code sums}. */
    static void addScaled(float factor, float[] row, int start, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * row[start + j];
        }
    }

    /** The product of one row with one row of another table. */
    float dot(int row, Rows other, int otherRow) {
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += at(row, k) * other.at(otherRow, k);
        }
        return sum;
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
