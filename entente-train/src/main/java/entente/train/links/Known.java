package entente.train.links;

/**
 * A phrase that was asked for, as an antecedent of those after it.
 *
 * @param rows that apply to it
 * @param vector of its head
 * @param sums what it brings
 * @param gradient of these sums, growing
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Known(int[] rows, float[] vector, float[] sums, float[] gradient) {}
