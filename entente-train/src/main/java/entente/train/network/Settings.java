package entente.train.network;

/**
 * How to train.
 *
 * @param epochs times that every sentence is seen
 * @param batch subwords of a batch, padding included
 * @param seed of every draw: the same seed and machine give the same weights
 */
public record Settings(int epochs, int batch, long seed, Schedule schedule, Dimensions dimensions) {}
