package entente.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each article the earlier ones worth comparing it with: those that share two of its telling terms, or an incident.
 * Without it every article would have to be compared with every other.
 */
final class Partners {
    private static final int ENOUGH = 2;

    /** A term that more articles share pairs each only with so many before it: a story is near in time. */
    private static final int NEIGHBOURS = 200;

    private final Map<Object, List<Integer>> holders = new HashMap<>();
    private final int[] shared;
    private final int[] touched;
    private int count;

    Partners(int articles) {
        shared = new int[articles];
        touched = new int[articles];
    }

    /** The partners of the next article among those before it, ascending. */
    int[] next(int article, List<Integer> terms, Set<String> happenings) {
        count = 0;
        terms.forEach(term -> meet(article, term, 1));
        happenings.forEach(happening -> meet(article, happening, ENOUGH));
        int[] partners = Arrays.stream(touched, 0, count)
                .filter(other -> shared[other] >= ENOUGH)
                .sorted()
                .toArray();
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return partners;
    }

    private void meet(int article, Object mark, int weight) {
        List<Integer> earlier = holders.computeIfAbsent(mark, m -> new ArrayList<>());
        for (int i = Math.max(0, earlier.size() - NEIGHBOURS); i < earlier.size(); i++) {
            int other = earlier.get(i);
            if (shared[other] == 0) {
                touched[count++] = other;
            }
            shared[other] += weight;
        }
        earlier.add(article);
    }
}
