package entente.train.network;

import java.util.Map;

/** Told how training goes. */
interface Progress {

    void start(int epoch, int steps);

    /** @param subwords of the batch that was learned */
    void step(int subwords);

    void losses(Map<String, Float> losses);

    /** @param skipped steps that were not taken since the run began */
    void end(int skipped);
}
