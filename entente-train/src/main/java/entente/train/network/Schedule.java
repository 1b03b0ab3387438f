package entente.train.network;

/**
 * How fast is learned: from slow to the peak in the first part of the way, then down to nothing in a straight line.
 *
 * @param encoder peak rate of the encoder's weights
 * @param heads peak rate of the heads' weights, which start from nothing
 */
public record Schedule(float encoder, float heads) {
    private static final double WARM_UP = .06;
    private static final double LEAST = .005;

    /** @param progress share of the way that is done, 0 to 1 */
    float rate(boolean ofHead, double progress) {
        double factor = progress < WARM_UP ? progress / WARM_UP : (1 - progress) / (1 - WARM_UP);
        return (float) ((ofHead ? heads : encoder) * Math.max(LEAST, factor));
    }
}
