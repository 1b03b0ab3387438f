package entente.dossier;

import entente.model.Claim;
import entente.model.Evidence;
import entente.model.Reading;
import entente.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Claims that say the same become one with the evidence of all. */
final class Joined {
    /** Members of a group with which a newcomer must agree; of a wire text's hundred copies a few can speak for all. */
    private static final int WITNESSES = 8;

    private final Story story;
    private final Order order;

    Joined(Story story, Order order) {
        this.story = story;
        this.order = order;
    }

    /**
     * The claims of one kind, joined.
     *
     * @param marks only claims that share a mark are compared
     * @param same whether two of them say the same
     * @param fullest of a group, the one that stands for it
     * @param merge the one that stands for a group with all evidence, its own first
     * @return ordered by their first evidence
     */
    <C extends Claim> List<C> claims(
            Class<C> kind,
            Function<C, Set<String>> marks,
            BiPredicate<C, C> same,
            Comparator<C> fullest,
            Merge<C> merge) {
        List<List<C>> groups = new ArrayList<>();
        Map<String, Set<Integer>> marked = new HashMap<>();
        for (Reading reading : story.readings()) {
            for (C claim : reading.claims(kind)) {
                Set<Integer> candidates = new TreeSet<>();
                marks.apply(claim).forEach(mark -> candidates.addAll(marked.getOrDefault(mark, Set.of())));
                int home = place(claim, groups, candidates, same);
                marks.apply(claim).forEach(mark -> marked.computeIfAbsent(mark, m -> new TreeSet<>())
                        .add(home));
            }
        }
        return groups.stream()
                .map(group -> merged(group, fullest, merge))
                .sorted(Comparator.comparing(claim -> claim.evidence().get(0), order.evidence()))
                .toList();
    }

    /** Makes one claim of those that say the same. */
    interface Merge<C> {
        C apply(C claim, List<Evidence> evidence);
    }

    private static <C> int place(C claim, List<List<C>> groups, Set<Integer> candidates, BiPredicate<C, C> same) {
        for (int candidate : candidates) {
            List<C> group = groups.get(candidate);
            if (group.stream().limit(WITNESSES).allMatch(member -> same.test(member, claim))) {
                group.add(claim);
                return candidate;
            }
        }
        groups.add(new ArrayList<>(List.of(claim)));
        return groups.size() - 1;
    }

    private <C extends Claim> C merged(List<C> group, Comparator<C> fullest, Merge<C> merge) {
        C first = group.stream()
                .max(fullest.thenComparing(Comparator.comparing(group::indexOf, Comparator.reverseOrder())))
                .orElse(group.get(0));
        return merge.apply(
                first,
                order.led(
                        first.evidence(),
                        group.stream().flatMap(c -> c.evidence().stream()).toList()));
    }
}
