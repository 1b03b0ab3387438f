package entente.train.links;

/** What is added up while learning. */
final class Sums {
    private Sums() {}

    /** Adds rows of a table to sums. */
    static void gather(float[] table, int[] rows, float[] sums) {
        for (int row : rows) {
            int start = row * sums.length;
            for (int at = 0; at < sums.length; at++) {
                sums[at] += table[start + at];
            }
        }
    }

    /** Adds the gradient of sums to the rows of a table that were added up. */
    static void scatter(float[] gradient, int[] rows, float[] table) {
        for (int row : rows) {
            int start = row * gradient.length;
            for (int at = 0; at < gradient.length; at++) {
                table[start + at] += gradient[at];
            }
        }
    }

    /** Adds the rows of a table, each times its factor, to sums. */
    static void gather(float[] table, float[] factors, float[] sums) {
        for (int row = 0; row < factors.length; row++) {
            if (factors[row] != 0) {
                int start = row * sums.length;
                for (int at = 0; at < sums.length; at++) {
                    sums[at] += factors[row] * table[start + at];
                }
            }
        }
    }

    /** The reverse of it. */
    static void scatter(float[] gradient, float[] factors, float[] table) {
        for (int row = 0; row < factors.length; row++) {
            if (factors[row] != 0) {
                int start = row * gradient.length;
                for (int at = 0; at < gradient.length; at++) {
                    table[start + at] += factors[row] * gradient[at];
                }
            }
        }
    }

    static void add(float[] some, float[] sums) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] += some[at];
        }
    }

    /** The sums above zero, weighed. */
    static float positive(float[] sums, float[] out, float[] kept) {
        float score = 0;
        for (int at = 0; at < sums.length; at++) {
            score += Math.max(0, sums[at]) * out[at] * kept[at];
        }
        return score;
    }
}
