package entente.formats;

import entente.model.Event;
import entente.model.Party;
import entente.model.Relation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Relations on the terminal: how the balance stands, week by week, and what the one does to the other. */
final class RelationText {
    private static final int MOST_PERIODS = 6;

    private final Sheet sheet;
    private final PartyNames names;
    private final Map<String, Event> events = new HashMap<>();

    RelationText(Sheet sheet, List<Event> events) {
        this.sheet = sheet;
        this.names = new PartyNames(events);
        events.forEach(event -> this.events.put(event.id(), event));
    }

    void relation(Relation relation) {
        Relation.Balance whole = relation.whole();
        Flow flow = new Flow()
                .add(names.of(relation.a()) + " - " + names.of(relation.b()), Style.STRONG)
                .glue(":")
                .add(whole.cooperation() + " cooperative, " + whole.conflict() + " conflictive, Goldstein "
                        + String.format(Locale.ROOT, "%.1f", whole.goldstein()));
        sheet.entry(2, flow);
        acts(relation.a(), relation.b(), whole);
        acts(relation.b(), relation.a(), whole);
        if (relation.periods().size() > 1 && relation.periods().size() <= MOST_PERIODS) {
            sheet.entry(4, Flow.of(periods(relation)));
        }
    }

    private static String periods(Relation relation) {
        return relation.periods().stream()
                .map(period -> period.first() + " +" + period.balance().cooperation() + " -"
                        + period.balance().conflict())
                .collect(Collectors.joining(", "));
    }

    /** What one party did to the other, most frequent first; an act of both stands in both lines. */
    private void acts(String doer, String other, Relation.Balance balance) {
        Map<String, Integer> times = new TreeMap<>();
        for (String id : balance.events()) {
            Event event = events.get(id);
            String plover = event == null ? null : event.code().plover();
            if (event != null && plover != null && isBy(event, doer)) {
                times.merge(plover.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        if (!times.isEmpty()) {
            String acts = times.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(act -> act.getKey() + " " + act.getValue())
                    .collect(Collectors.joining(", "));
            sheet.entry(4, Flow.of(doer + " -> " + other + ": " + acts));
        }
    }

    private static boolean isBy(Event event, String code) {
        return isAmong(event.source(), code) || (event.traits().mutual() && isAmong(event.recipient(), code));
    }

    private static boolean isAmong(List<Party> parties, String code) {
        return parties.stream()
                .anyMatch(party -> party.code() != null && party.code().startsWith(code));
    }
}
