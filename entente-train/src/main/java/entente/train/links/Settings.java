package entente.train.links;

/**
 * How the ranker of links learns.
 *
 * @param width how many sums it has
 * @param epochs how often every document is seen
 * @param goldEpochs in how many of them, the first, the phrases before are linked as the gold has it
 * @param rate of learning, which falls to zero
 * @param ofSums share of the sums left out by chance
 * @param ofVectors share of the numbers of vectors left out by chance
 * @param seed of every draw
 */
record Settings(
        int width,
        int epochs,
        int goldEpochs,
        double rate,
        float weightDecay,
        float ofSums,
        float ofVectors,
        Costs costs,
        long seed) {

    /** Found on GUM's development documents. */
    static Settings usual(int epochs, long seed) {
        return new Settings(32, epochs, 1, .003, .01f, .2f, .3f, new Costs(1.5f, .3f, 1), seed);
    }
}
