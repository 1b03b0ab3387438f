package entente.dossier;

import entente.model.Event;
import entente.model.Evidence;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Pledge.Outcome;
import entente.model.Pledge.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what became of each pledge: by reports that say so themselves, by an act that was planned with it and later
 * happened or did not, and by the same pledge for another day. That nobody tells of it means nothing: it stays open.
 */
final class Standings {
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final double ALIKE = .5;
    private static final int FEWEST_SHARED = 2;

    private final List<Pledge> pledges;
    private final List<Event> events;
    private final Order order;
    private final Map<String, List<Event>> plannedIn = new HashMap<>();
    private final IdentityHashMap<Pledge, Set<String>> words = new IdentityHashMap<>();

    private Standings(List<Pledge> pledges, List<Event> events, Order order) {
        this.pledges = pledges;
        this.events = events;
        this.order = order;
        for (Event event : events) {
            if (event.modality() == Modality.PLANNED || event.modality() == Modality.CONDITIONAL) {
                event.evidence().stream().map(Evidence::article).distinct().forEach(article -> plannedIn
                        .computeIfAbsent(article, a -> new ArrayList<>())
                        .add(event));
            }
        }
        pledges.forEach(pledge -> words.put(pledge, words(pledge.what())));
    }

    /** The pledges with their outcomes; reports of an outcome whose pledge is known are part of it. */
    static List<Pledge> of(List<Pledge> pledges, List<Event> events, Order order) {
        return new Standings(pledges, events, order).settled();
    }

    private List<Pledge> settled() {
        Set<Pledge> used = new HashSet<>();
        List<Pledge> settled = new ArrayList<>();
        for (Pledge pledge : pledges) {
            if (pledge.standing() == Standing.OPEN) {
                settled.add(pledge.with(outcomes(pledge, used)));
            }
        }
        pledges.stream()
                .filter(pledge -> pledge.standing() != Standing.OPEN && !used.contains(pledge))
                .forEach(settled::add);
        settled.sort(Comparator.comparing(pledge -> pledge.evidence().getFirst(), order.evidence()));
        return settled;
    }

    private List<Outcome> outcomes(Pledge pledge, Set<Pledge> used) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Pledge other : pledges) {
            if (other.standing() == Standing.OPEN) {
                outcomes.addAll(moved(pledge, other));
            } else if (isLater(other.evidence().getFirst(), pledge) && isAbout(other, pledge)) {
                used.add(other);
                outcomes.addAll(other.outcomes());
            }
        }
        List<Event> planned = plannedWith(pledge);
        if (!planned.isEmpty()) {
            events.forEach(event -> outcomes.addAll(done(pledge, planned, event)));
        }
        outcomes.sort(Comparator.comparing(Outcome::evidence, order.evidence()));
        return outcomes.stream().distinct().toList();
    }

    /** The same pledge in a later report, for a day that cannot be the one it was first given for. */
    private List<Outcome> moved(Pledge pledge, Pledge other) {
        boolean otherDay = pledge.when().isKnown()
                && other.when().isKnown()
                && !pledge.when().meets(other.when());
        Evidence evidence = other.evidence().getFirst();
        return otherDay && isInLaterReport(evidence, pledge) && isAbout(other, pledge)
                ? List.of(new Outcome(Standing.CHANGED, other.when(), evidence))
                : List.of();
    }

    /** The act that was planned in the words of the pledge, when a later report tells that it happened, or did not. */
    private List<Outcome> done(Pledge pledge, List<Event> planned, Event event) {
        boolean told = event.modality() == Modality.ACTUAL || event.modality() == Modality.DENIED;
        Evidence evidence = event.evidence().getFirst();
        boolean same = told && planned.stream().anyMatch(one -> isSameAct(one, event));
        if (!same || !isInLaterReport(evidence, pledge) || !fits(pledge, event)) {
            return List.of();
        }
        Standing standing = event.modality() == Modality.ACTUAL ? Standing.KEPT : Standing.MISSED;
        return List.of(new Outcome(standing, event.when(), evidence));
    }

    /** The acts that the words of a pledge plan. */
    private List<Event> plannedWith(Pledge pledge) {
        return pledge.evidence().stream()
                .flatMap(words -> plannedIn.getOrDefault(words.article(), List.of()).stream()
                        .filter(event -> event.evidence().stream()
                                .anyMatch(e -> e.article().equals(words.article())
                                        && e.span().overlaps(words.span()))))
                .distinct()
                .toList();
    }

    private static boolean isSameAct(Event planned, Event done) {
        return root(planned).equals(root(done))
                && related(planned.source(), done.source())
                && (planned.recipient().isEmpty() || related(planned.recipient(), done.recipient()));
    }

    private static String root(Event event) {
        return event.code().cameo().substring(0, 2);
    }

    /** On the day for which it was given; without such a day in like words. */
    private boolean fits(Pledge pledge, Event event) {
        if (pledge.when().isKnown() && event.when().isKnown()) {
            return pledge.when().meets(event.when());
        }
        String told = event.evidence().getFirst().sentence();
        return shared(wordsOf(pledge), words(told)).size() >= FEWEST_SHARED;
    }

    private boolean isAbout(Pledge report, Pledge pledge) {
        boolean open = report.who().isEmpty() || pledge.who().isEmpty();
        boolean same = open || related(report.who(), pledge.who());
        Set<String> ones = wordsOf(report);
        Set<String> others = wordsOf(pledge);
        int shorter = Math.min(ones.size(), others.size());
        int shared = shared(ones, others).size();
        return same && shared > 0 && shared >= ALIKE * shorter && (shared >= FEWEST_SHARED || shorter == 1);
    }

    private static boolean related(List<Party> ones, List<Party> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> Parties.related(one, other)));
    }

    private static Set<String> shared(Set<String> ones, Set<String> others) {
        Set<String> shared = new HashSet<>(ones);
        shared.retainAll(others);
        return shared;
    }

    private Set<String> wordsOf(Pledge pledge) {
        return words.getOrDefault(pledge, Set.of());
    }

    /** The longer words, cut to what their forms share. */
    private static Set<String> words(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Wordings.words(text)) {
            if (word.length() >= SHORTEST_WORD) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** In a later report, or further down in the same. */
    private boolean isLater(Evidence evidence, Pledge pledge) {
        return order.evidence().compare(evidence, pledge.evidence().getFirst()) > 0;
    }

    private boolean isInLaterReport(Evidence evidence, Pledge pledge) {
        Evidence first = pledge.evidence().getFirst();
        LocalDate then = order.published(first).orElse(LocalDate.MAX);
        LocalDate now = order.published(evidence).orElse(LocalDate.MIN);
        return !evidence.article().equals(first.article()) && !now.isBefore(then) && isLater(evidence, pledge);
    }
}
