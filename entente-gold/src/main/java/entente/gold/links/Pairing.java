package entente.gold.links;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Pairs the clusters of two clusterings one to one so that they are most alike. Only clusters that share a mention can
 * be, so that each group of clusters that hang together is paired for itself.
 *
 * @param <M> a mention
 */
final class Pairing<M> {
    private final Clustering<M> left;
    private final Clustering<M> right;
    private final List<Map<Integer, Integer>> overlaps = new ArrayList<>();
    private final Map<Integer, List<Integer>> leftOfRight = new HashMap<>();

    private Pairing(Clustering<M> left, Clustering<M> right) {
        this.left = left;
        this.right = right;
        for (int at = 0; at < left.clusters().size(); at++) {
            Map<Integer, Integer> shared = left.overlaps(at, right);
            overlaps.add(shared);
            for (int other : shared.keySet()) {
                leftOfRight.computeIfAbsent(other, o -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The sum over the pairs of twice what they share by what they hold together: 1 for two that are the same. */
    static <M> double best(Clustering<M> left, Clustering<M> right) {
        Pairing<M> pairing = new Pairing<>(left, right);
        boolean[] seen = new boolean[left.clusters().size()];
        double best = 0;
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at]) {
                best += pairing.group(at, seen);
            }
        }
        return best;
    }

    private double group(int start, boolean[] seen) {
        SortedSet<Integer> lefts = new TreeSet<>();
        SortedSet<Integer> rights = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (lefts.add(at)) {
                seen[at] = true;
                for (int other : overlaps.get(at).keySet()) {
                    if (rights.add(other)) {
                        open.addAll(leftOfRight.getOrDefault(other, List.of()));
                    }
                }
            }
        }
        return rights.isEmpty() ? 0 : Assignment.best(likeness(List.copyOf(lefts), List.copyOf(rights)));
    }

    private double[][] likeness(List<Integer> lefts, List<Integer> rights) {
        double[][] likeness = new double[lefts.size()][rights.size()];
        for (int row = 0; row < lefts.size(); row++) {
            int size = left.clusters().get(lefts.get(row)).size();
            for (int column = 0; column < rights.size(); column++) {
                int shared = overlaps.get(lefts.get(row)).getOrDefault(rights.get(column), 0);
                int both = size + right.clusters().get(rights.get(column)).size();
                likeness[row][column] = 2.0 * shared / both;
            }
        }
        return likeness;
    }
}
