package entente.gold.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Disjoint sets of two mentions or more; what is alone says nothing about coreference and is dropped.
 *
 * @param <M> a mention
 */
final class Clustering<M> {
    private final List<Set<M>> clusters = new ArrayList<>();
    private final Map<M, Integer> clusterOf = new HashMap<>();

    Clustering(Collection<? extends Collection<M>> clusters) {
        for (Collection<M> cluster : clusters) {
            Set<M> mentions = new HashSet<>(cluster);
            if (mentions.size() > 1) {
                mentions.forEach(this::claim);
                this.clusters.add(mentions);
            }
        }
    }

    private void claim(M mention) {
        if (clusterOf.put(mention, clusters.size()) != null) {
            throw new IllegalArgumentException("in two clusters: " + mention);
        }
    }

    List<Set<M>> clusters() {
        return clusters;
    }

    int mentions() {
        return clusterOf.size();
    }

    /** How many mentions of a cluster of this clustering are in each cluster of the other, by its index. */
    Map<Integer, Integer> overlaps(int cluster, Clustering<M> other) {
        Map<Integer, Integer> overlaps = new HashMap<>();
        for (M mention : clusters.get(cluster)) {
            Integer there = other.clusterOf.get(mention);
            if (there != null) {
                overlaps.merge(there, 1, Integer::sum);
            }
        }
        return overlaps;
    }
}
