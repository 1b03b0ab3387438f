package entente.dossier;

import entente.model.Event;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Relation;
import entente.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How countries and groups stand to each other, counted over what they really did. */
final class Relations {
    /** A longer story is counted by months, a shorter one by weeks. */
    private static final int LONGEST_BY_WEEKS = 183;

    private record Pair(String a, String b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = a.compareTo(other.a);
            return byFirst != 0 ? byFirst : b.compareTo(other.b);
        }
    }

    private final boolean byWeeks;

    private Relations(When span) {
        LocalDate first = span.earliest();
        LocalDate last = span.latest();
        this.byWeeks = first == null || last == null || ChronoUnit.DAYS.between(first, last) <= LONGEST_BY_WEEKS;
    }

    /**
     * The relations, by the names of the pairs.
     *
     * @param span of the story
     */
    static List<Relation> among(List<Event> events, When span) {
        Map<Pair, List<Event>> pairs = new TreeMap<>();
        for (Event event : events) {
            if (event.modality() == Modality.ACTUAL && !event.isDiscarded()) {
                for (Pair pair : pairs(event)) {
                    pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(event);
                }
            }
        }
        Relations relations = new Relations(span);
        return pairs.entrySet().stream()
                .map(pair -> relations.relation(pair.getKey(), pair.getValue()))
                .toList();
    }

    private Relation relation(Pair pair, List<Event> acts) {
        Map<LocalDate, List<Event>> byStart = new TreeMap<>();
        for (Event act : acts) {
            LocalDate day = act.when().earliest();
            if (day != null) {
                byStart.computeIfAbsent(start(day), start -> new ArrayList<>()).add(act);
            }
        }
        List<Relation.Period> periods = new ArrayList<>();
        byStart.forEach((start, some) -> periods.add(new Relation.Period(start, end(start), balance(some))));
        return new Relation(pair.a, pair.b, balance(acts), periods);
    }

    private LocalDate start(LocalDate day) {
        return byWeeks ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    private LocalDate end(LocalDate start) {
        return byWeeks ? start.plusDays(6) : start.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static Relation.Balance balance(List<Event> acts) {
        return new Relation.Balance(
                count(acts, 1, 2),
                count(acts, 3, 4),
                acts.stream().mapToDouble(e -> e.code().goldstein()).average().orElse(0),
                acts.stream().map(Event::id).toList());
    }

    private static int count(List<Event> acts, int verbal, int material) {
        return (int) acts.stream()
                .filter(e -> e.code().quad() == verbal || e.code().quad() == material)
                .count();
    }

    private static Set<Pair> pairs(Event event) {
        Set<Pair> pairs = new TreeSet<>();
        for (Party source : event.source()) {
            for (Party recipient : event.recipient()) {
                String a = Parties.bloc(source);
                String b = Parties.bloc(recipient);
                if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
                    pairs.add(a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a));
                }
            }
        }
        return pairs;
    }
}
