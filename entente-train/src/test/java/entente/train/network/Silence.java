package entente.train.network;

import java.util.Map;

/** Says nothing. */
final class Silence implements Progress {
    @Override
    public void start(int epoch, int steps) {}

    @Override
    public void step(int subwords) {}

    @Override
    public void losses(Map<String, Float> losses) {}

    @Override
    public void end(int skipped) {}
}
