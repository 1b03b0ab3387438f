package entente.train.network;

/** Answers above 0 that were given, that are right, and that there are. */
public final class Tally {
    private int given;
    private int right;
    private int wanted;

    /** Counts an answer; 0 says that there is nothing. */
    public void mark(long answer, long gold) {
        given += answer > 0 ? 1 : 0;
        wanted += gold > 0 ? 1 : 0;
        right += gold > 0 && answer == gold ? 1 : 0;
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 when nothing was given and nothing wanted. */
    public double f1() {
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }
}
