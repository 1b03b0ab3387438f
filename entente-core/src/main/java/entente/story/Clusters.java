package entente.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average-link agglomeration: the two groups whose members are on average most strongly linked are joined first, until no two
 * reach the threshold. Pairs without a link count as strangers. The result depends on nothing but the links.
 */
final class Clusters {
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> links = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.STRONGEST_FIRST);
    private final double threshold;

    private record Candidate(double strength, int a, int b) {
        static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingDouble(Candidate::strength)
                .reversed()
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b);
    }

    private Clusters(List<List<Integer>> start, double threshold) {
        this.threshold = threshold;
        for (List<Integer> group : start) {
            members.add(new ArrayList<>(group));
            links.add(new TreeMap<>());
        }
    }

    /**
     * Groups that belong together.
     *
     * @param start groups that are never divided; every item stands in one
     * @return each group ascending, the groups by their first item
     */
    static List<List<Integer>> join(List<List<Integer>> start, List<Link> pairs, double threshold) {
        Clusters clusters = new Clusters(start, threshold);
        clusters.connect(start, pairs);
        for (Candidate best = clusters.queue.poll(); best != null; best = clusters.queue.poll()) {
            if (clusters.stands(best)) {
                clusters.merge(best.a, best.b);
            }
        }
        return clusters.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparingInt(group -> group.get(0)))
                .toList();
    }

    private void connect(List<List<Integer>> start, List<Link> pairs) {
        Map<Integer, Integer> home = new TreeMap<>();
        for (int group = 0; group < start.size(); group++) {
            for (int item : start.get(group)) {
                home.put(item, group);
            }
        }
        for (Link pair : pairs) {
            int a = home.getOrDefault(pair.a(), 0);
            int b = home.getOrDefault(pair.b(), 0);
            if (a != b) {
                links.get(a).merge(b, pair.strength(), Double::sum);
                links.get(b).merge(a, pair.strength(), Double::sum);
            }
        }
        for (int a = 0; a < links.size(); a++) {
            for (int b : links.get(a).tailMap(a, false).keySet()) {
                offer(a, b);
            }
        }
    }

    private void offer(int a, int b) {
        double strength = average(a, b);
        if (strength >= threshold) {
            queue.add(new Candidate(strength, Math.min(a, b), Math.max(a, b)));
        }
    }

    private double average(int a, int b) {
        double sum = links.get(a).getOrDefault(b, 0.0);
        return sum / ((double) members.get(a).size() * members.get(b).size());
    }

    /** A candidate is stale when either group has grown or gone since. */
    private boolean stands(Candidate candidate) {
        return !members.get(candidate.a).isEmpty()
                && !members.get(candidate.b).isEmpty()
                && average(candidate.a, candidate.b) == candidate.strength;
    }

    private void merge(int a, int b) {
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        links.get(a).remove(b);
        for (Map.Entry<Integer, Double> other : links.get(b).entrySet()) {
            int group = other.getKey();
            links.get(group).remove(b);
            if (group != a) {
                links.get(a).merge(group, other.getValue(), Double::sum);
                links.get(group).merge(a, other.getValue(), Double::sum);
            }
        }
        links.get(b).clear();
        for (int group : links.get(a).keySet()) {
            offer(a, group);
        }
    }
}
