package entente.formats;

import entente.model.Event;
import entente.model.Party;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the events of a dossier call the actor of a code, so that a reader need not know the codes. */
final class PartyNames {
    private final Map<String, Map<String, Integer>> timesByCode = new TreeMap<>();

    PartyNames(Iterable<Event> events) {
        for (Event event : events) {
            Stream.concat(event.source().stream(), event.recipient().stream()).forEach(this::count);
        }
    }

    private void count(Party party) {
        String code = party.code();
        if (code != null) {
            timesByCode.computeIfAbsent(code, c -> new TreeMap<>()).merge(party.name(), 1, Integer::sum);
        }
    }

    /** The name given most often and the code; the code alone where no event has exactly this one. */
    String of(String code) {
        return timesByCode.getOrDefault(code, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> most.getKey() + " (" + code + ")")
                .orElse(code);
    }
}
