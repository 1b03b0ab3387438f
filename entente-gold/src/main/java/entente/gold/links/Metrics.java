package entente.gold.links;

import java.util.Map;

/**
 * The three measures of coreference whose F1s the CoNLL shared task of 2012 averages: MUC counts links (Vilain et al.
 * 1995), B3 mentions (Bagga and Baldwin 1998), CEAFe clusters paired at their best (Luo 2005).
 */
final class Metrics {
    private Metrics() {}

    /** The mean F1 of the three. */
    static <M> double conll(Clustering<M> gold, Clustering<M> found) {
        return (muc(gold, found).f1()
                        + bcubed(gold, found).f1()
                        + ceafe(gold, found).f1())
                / 3;
    }

    static <M> Score muc(Clustering<M> gold, Clustering<M> found) {
        return new Score(keptLinks(found, gold), links(found), keptLinks(gold, found), links(gold));
    }

    /** Links that the clusters of one clustering need at least. */
    private static <M> double links(Clustering<M> clustering) {
        return clustering.mentions() - clustering.clusters().size();
    }

    /** Those of them that are left when each cluster is cut where the other clustering cuts it. */
    private static <M> double keptLinks(Clustering<M> clustering, Clustering<M> other) {
        double kept = 0;
        for (int at = 0; at < clustering.clusters().size(); at++) {
            Map<Integer, Integer> overlaps = clustering.overlaps(at, other);
            int covered = overlaps.values().stream().mapToInt(Integer::intValue).sum();
            kept += covered - overlaps.size();
        }
        return kept;
    }

    static <M> Score bcubed(Clustering<M> gold, Clustering<M> found) {
        return new Score(shares(found, gold), found.mentions(), shares(gold, found), gold.mentions());
    }

    private static <M> double shares(Clustering<M> clustering, Clustering<M> other) {
        double shares = 0;
        for (int at = 0; at < clustering.clusters().size(); at++) {
            double size = clustering.clusters().get(at).size();
            for (int overlap : clustering.overlaps(at, other).values()) {
                shares += overlap * overlap / size;
            }
        }
        return shares;
    }

    static <M> Score ceafe(Clustering<M> gold, Clustering<M> found) {
        double similarity = Pairing.best(gold, found);
        return new Score(
                similarity, found.clusters().size(), similarity, gold.clusters().size());
    }
}
