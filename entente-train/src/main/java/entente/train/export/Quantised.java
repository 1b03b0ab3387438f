package entente.train.export;

/**
 * A table in bytes, each row with a scale of its own: {@code value = byte * scale of the row}, symmetric around zero.
 *
 * @param bytes row by row
 * @param scales one a row
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Quantised(byte[] bytes, float[] scales) {

    /** The scale of a row of zeros, which must not be zero itself. */
    private static final float SMALLEST = 1e-9f;

    /** @param range the highest byte; the lowest is its negative */
    static Quantised of(Tensor table, int range) {
        int columns = table.columns();
        byte[] bytes = new byte[table.values().length];
        float[] scales = new float[table.rows()];
        for (int row = 0; row < scales.length; row++) {
            scales[row] = scale(table.values(), row * columns, columns, range);
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                int rounded = Math.round(table.values()[i] / scales[row]);
                bytes[i] = (byte) Math.max(-range, Math.min(range, rounded));
            }
        }
        return new Quantised(bytes, scales);
    }

    private static float scale(float[] values, int start, int length, int range) {
        float highest = SMALLEST;
        for (int i = start; i < start + length; i++) {
            highest = Math.max(highest, Math.abs(values[i]));
        }
        return highest / range;
    }

    /** The bytes with rows as columns. */
    byte[] transposedBytes() {
        int rows = scales.length;
        int columns = bytes.length / rows;
        byte[] turned = new byte[bytes.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = bytes[row * columns + column];
            }
        }
        return turned;
    }
}
