package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/**
 * Right answers.
 *
 * @param answers one a row
 * @param counts how much each row counts: 0 for those that were not annotated
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Gold(NDManager manager, long[] answers, float[] counts) {

    /** Mean negative log likelihood of the right answers of what counts. */
    NDArray loss(NDArray scores) {
        float sum = 0;
        for (float count : counts) {
            sum += count;
        }
        return loss(scores, Math.max(1, sum));
    }

    /** Sum of the negative log likelihoods of the right answers, as much as each counts, divided by {@code weight}. */
    NDArray loss(NDArray scores, float weight) {
        return likelihoods(scores).mul(manager.create(counts)).sum().mul(-1f / weight);
    }

    private NDArray likelihoods(NDArray scores) {
        int rows = answers.length;
        NDArray index = manager.create(answers).reshape(rows, 1);
        return scores.logSoftmax(-1).gather(index, 1).reshape(rows);
    }
}
