package entente.train.network;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How to train.
 *
 * @param epochs times that every sentence is seen
 * @param batch subwords of a batch, padding included
 * @param seed of every draw: the same seed and machine give the same weights
 */
public record Settings(int epochs, int batch, long seed, Schedule schedule, Dimensions dimensions) {

    /** What a model card tells, in the order to print it. */
    public SequencedMap<String, String> printed() {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        settings.put("epochs", Integer.toString(epochs));
        settings.put("subwords of a batch", Integer.toString(batch));
        settings.put("peak learning rate of the encoder", Float.toString(schedule.encoder()));
        settings.put("peak learning rate of the heads", Float.toString(schedule.heads()));
        settings.put("seed", Long.toString(seed));
        return settings;
    }
}
