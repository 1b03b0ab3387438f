package entente.train.export;

import java.util.Arrays;

/**
 * An array of numbers with a shape. Its numbers are not copied: they are large, and training changes them in place.
 *
 * @param values row by row, the last dimension fastest
 * @param shape sizes of the dimensions
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
public record Tensor(float[] values, int[] shape) {
    public Tensor {
        long count = 1;
        for (int size : shape) {
            count *= size;
        }
        if (count != values.length) {
            throw new IllegalArgumentException(
                    "a shape of " + count + " numbers does not hold the " + values.length + " that are given");
        }
    }

    /** Size of the first dimension. */
    public int rows() {
        return shape[0];
    }

    /** Numbers in a row: one, where there is only one dimension. */
    public int columns() {
        return values.length / shape[0];
    }

    /** A copy of a row. */
    float[] row(int number) {
        return Arrays.copyOfRange(values, number * columns(), (number + 1) * columns());
    }

    /** A table with its rows as columns. */
    Tensor transposed() {
        int rows = rows();
        int columns = columns();
        float[] turned = new float[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return new Tensor(turned, new int[] {columns, rows});
    }
}
