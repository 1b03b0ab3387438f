package entente.train.network;

/**
 * Sizes of the network.
 *
 * @param hidden width of the encoder
 * @param layers of the encoder
 * @param attention heads of a layer, which divide the width
 * @param arc width of the vectors whose product scores an arc of the tree
 * @param pair width of the hidden layers that name relations and roles
 */
public record Dimensions(int hidden, int layers, int attention, int arc, int pair) {

    /** all-MiniLM-L6-v2 and heads of about 0.8 million weights. */
    public static final Dimensions MINILM = new Dimensions(384, 6, 12, 256, 192);
}
