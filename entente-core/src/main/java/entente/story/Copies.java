package entente.story;

import entente.model.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which articles repeat the words of an earlier one, by their sketches. */
final class Copies {
    /** So much of an article must stand in the earlier one for it to be a copy. */
    private static final double REPEATED = 0.7;

    /** So much of a wire text must stand in a later, longer article ... */
    private static final double SWALLOWED = 0.85;

    /** ... of which it must be so great a part. */
    private static final double PART = 0.5;

    private static final int FEWEST_SHARED = 8;

    /** Holders kept for one value: copies of one text share nearly all values, so the earliest holders suffice. */
    private static final int HOLDERS = 8;

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final SortedMap<Integer, Integer> originals = new TreeMap<>();
    private final List<Digest> digests;

    private Copies(List<Digest> digests) {
        this.digests = digests;
    }

    /**
     * Which article repeats which.
     *
     * @param inOrder the earliest first
     * @return from the place of a copy to the place of its original, which is no copy itself
     */
    static SortedMap<Integer, Integer> among(List<Digest> inOrder) {
        Copies copies = new Copies(inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            copies.place(i);
        }
        return copies.originals;
    }

    private void place(int article) {
        for (int earlier : candidates(article)) {
            if (repeats(digests.get(article).sketch(), digests.get(earlier).sketch())) {
                originals.put(article, originals.getOrDefault(earlier, earlier));
                break;
            }
        }
        for (long value : digests.get(article).sketch()) {
            List<Integer> list = holders.computeIfAbsent(value, v -> new ArrayList<>(1));
            if (list.size() < HOLDERS) {
                list.add(article);
            }
        }
    }

    private Set<Integer> candidates(int article) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long value : digests.get(article).sketch()) {
            for (int holder : holders.getOrDefault(value, List.of())) {
                shared.merge(holder, 1, Integer::sum);
            }
        }
        TreeSet<Integer> candidates = new TreeSet<>();
        shared.forEach((holder, count) -> {
            if (count >= FEWEST_SHARED) {
                candidates.add(holder);
            }
        });
        return candidates;
    }

    /** Whether a later text repeats an earlier one: it is mostly the other's words, or has swallowed it whole. */
    static boolean repeats(List<Long> later, List<Long> earlier) {
        long limit = Math.min(reach(later), reach(earlier));
        Set<Long> mine = upTo(later, limit);
        Set<Long> theirs = upTo(earlier, limit);
        double mineSize = mine.size();
        double theirSize = theirs.size();
        mine.retainAll(theirs);
        double shared = mine.size();
        return shared >= FEWEST_SHARED
                && (shared >= REPEATED * mineSize || (shared >= SWALLOWED * theirSize && shared >= PART * mineSize));
    }

    /** Up to here a sketch knows all of its text's values. */
    private static long reach(List<Long> sketch) {
        return sketch.size() < Shingles.VALUES ? Long.MAX_VALUE : sketch.get(sketch.size() - 1);
    }

    private static Set<Long> upTo(List<Long> sketch, long limit) {
        return new TreeSet<>(new TreeSet<>(sketch).headSet(limit, true));
    }
}
