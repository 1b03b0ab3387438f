package entente.train.links;

/** A possible answer: a candidate, or none. */
final class Option {
    private final int[] rows;
    private final float[] sums;
    private final float score;
    private final float cost;
    private final boolean isRight;
    private double slope;

    /**
     * An answer.
     *
     * @param rows of the pair; none for none
     * @param cost 0 for a right one
     */
    Option(int[] rows, float[] sums, float score, float cost, boolean isRight) {
        this.rows = rows;
        this.sums = sums;
        this.score = score;
        this.cost = cost;
        this.isRight = isRight;
    }

    int[] rows() {
        return rows;
    }

    float[] sums() {
        return sums;
    }

    float score() {
        return score;
    }

    /** The score with the cost added. */
    float harshScore() {
        return score + cost;
    }

    boolean isRight() {
        return isRight;
    }

    void slope(double found) {
        slope = found;
    }

    /** How much the loss grows with the score. */
    double slope() {
        return slope;
    }
}
