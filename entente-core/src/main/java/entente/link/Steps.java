package entente.link;

/** Steps that widen with the number: a number's step tells its size well enough. */
final class Steps {
    static final int COUNT = 8;

    private Steps() {}

    /** 0, 1, 2, 3, 4-5, 6-9, 10-19 and more. */
    static int of(int number) {
        if (number < 4) {
            return Math.max(0, number);
        }
        return number < 6 ? 4 : number < 10 ? 5 : number < 20 ? 6 : 7;
    }
}
