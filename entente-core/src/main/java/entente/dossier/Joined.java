package entente.dossier;

import entente.model.Claim;
import entente.model.Evidence;
import entente.model.Reading;
import entente.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Claims that say the same become one with the evidence of all. */
final class Joined {
    private final Story story;
    private final Order order;

    Joined(Story story, Order order) {
        this.story = story;
        this.order = order;
    }

    /**
     * The claims of one kind, joined.
     *
     * @param key only claims with one key are compared
     * @param same whether two of one key say the same
     * @param fullest of a group, the one that stands for it
     * @param merge the one that stands for a group with all evidence, its own first
     * @return ordered by their first evidence
     */
    <C extends Claim> List<C> claims(
            Class<C> kind, Function<C, String> key, BiPredicate<C, C> same, Comparator<C> fullest, Merge<C> merge) {
        Map<String, List<List<C>>> groups = new LinkedHashMap<>();
        for (Reading reading : story.readings()) {
            for (C claim : reading.claims(kind)) {
                place(claim, groups.computeIfAbsent(key.apply(claim), k -> new ArrayList<>()), same);
            }
        }
        return groups.values().stream()
                .flatMap(List::stream)
                .map(group -> merged(group, fullest, merge))
                .sorted(Comparator.comparing(claim -> claim.evidence().get(0), order.evidence()))
                .toList();
    }

    /** Makes one claim of those that say the same. */
    interface Merge<C> {
        C apply(C claim, List<Evidence> evidence);
    }

    private static <C> void place(C claim, List<List<C>> groups, BiPredicate<C, C> same) {
        for (List<C> group : groups) {
            if (same.test(group.get(0), claim)) {
                group.add(claim);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(claim)));
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
