package entente.link;

/** How many a phrase means. */
enum GrammaticalNumber {
    ONE,
    MANY,
    /** One that stands for many ("the army"), or both. */
    ANY;

    static final int COUNT = values().length;

    boolean agrees(GrammaticalNumber other) {
        return this == ANY || other == ANY || this == other;
    }
}
