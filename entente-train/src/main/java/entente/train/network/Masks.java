package entente.train.network;

import java.util.Random;

/**
 * Hides words from the encoder, so that it learns to tell what stands there from what stands around: a guard against
 * learning the sentences by heart (Kondratyuk and Straka 2019 do the same for trees).
 */
final class Masks {

    /** BERT's own subword for what is hidden. */
    private static final int HIDDEN = 103;

    /** Share of the words. */
    private static final double SHARE = .07;

    /** Of a shorter sentence nothing would be left to tell from. */
    private static final int SHORTEST = 5;

    private Masks() {}

    /** Hides some words of a lesson; how they are written (capitals, digits) stays to be seen. */
    static void put(Lesson lesson, Random random) {
        long[] starts = lesson.subwords().words();
        if (starts.length <= SHORTEST) {
            return;
        }
        long[] ids = lesson.subwords().ids();
        for (int place = 1; place < starts.length; place++) {
            if (random.nextDouble() < SHARE) {
                int end = place + 1 < starts.length ? (int) starts[place + 1] : ids.length - 1;
                for (int at = (int) starts[place]; at < end; at++) {
                    ids[at] = HIDDEN;
                }
            }
        }
    }
}
