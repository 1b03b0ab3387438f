package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/**
 * Right answers.
 *
 * @param answers one a row
 * @param counts 1 for the rows that were annotated, 0 for the others
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Gold(NDManager manager, long[] answers, float[] counts) {

    /** Mean negative log likelihood of the right answers of what counts. */
    NDArray loss(NDArray scores) {
        float sum = 0;
        for (float count : counts) {
            sum += count;
        }
        NDArray counted = manager.create(counts);
        return likelihoods(scores).mul(counted).sum().mul(-1f / Math.max(1, sum));
    }

    /** Sum of the negative log likelihoods, divided by {@code weight}. */
    NDArray loss(NDArray scores, float weight) {
        return likelihoods(scores).sum().mul(-1f / weight);
    }

    private NDArray likelihoods(NDArray scores) {
        int rows = answers.length;
        NDArray index = manager.create(answers).reshape(rows, 1);
        return scores.logSoftmax(-1).gather(index, 1).reshape(rows);
    }
}
