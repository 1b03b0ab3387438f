package entente.train.links;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Leaves numbers out by chance, and makes the rest so much larger that their sum stays (Srivastava et al. 2014).
 *
 * @param ofSums share of the sums that are left out
 * @param ofVectors share of the numbers of vectors
 */
record Dropout(float ofSums, float ofVectors, RandomGenerator random) {

    /** Factors for the sums of one question. */
    float[] factors(int count) {
        float[] factors = new float[count];
        Arrays.fill(factors, 1);
        return thinned(factors, ofSums);
    }

    float[] vector(float[] vector) {
        return thinned(vector, ofVectors);
    }

    private float[] thinned(float[] values, float share) {
        float[] thinned = values.clone();
        for (int at = 0; share > 0 && at < thinned.length; at++) {
            thinned[at] = random.nextFloat() < share ? 0 : thinned[at] / (1 - share);
        }
        return thinned;
    }
}
