package entente.claim;

import entente.lexicon.EventCodes;
import entente.model.Event;
import entente.model.Evidence;
import entente.model.Party;
import entente.model.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the events that one report tells more than once. */
final class Repeats {
    private static final int ROOT_LENGTH = 2;

    private Repeats() {}

    /** The events with those that say the same joined into the first; all evidence is kept. */
    static List<Event> joined(List<Event> events) {
        Map<String, List<Event>> alike = new LinkedHashMap<>();
        for (Event event : events) {
            List<Event> others = alike.computeIfAbsent(key(event), key -> new ArrayList<>());
            int at = meeting(others, event);
            if (at < 0) {
                others.add(event);
            } else {
                others.set(at, join(others.get(at), event));
            }
        }
        return alike.values().stream().flatMap(List::stream).toList();
    }

    private static String key(Event event) {
        StringBuilder key = new StringBuilder(event.code().cameo().substring(0, ROOT_LENGTH));
        key.append(event.modality()).append(event.traits().discard());
        event.source().forEach(party -> key.append('|').append(name(party)));
        key.append('>');
        event.recipient().forEach(party -> key.append('|').append(name(party)));
        return key.toString();
    }

    private static String name(Party party) {
        return party.code() + " " + party.name();
    }

    private static int meeting(List<Event> events, Event event) {
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (other.when().meets(event.when()) && isSame(other, event)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both may tell of one act: of codes that go together, between parties who are named. */
    private static boolean isSame(Event one, Event other) {
        String code = one.code().cameo();
        String otherCode = other.code().cameo();
        if (code.equals(otherCode)) {
            return true;
        }
        boolean wider = EventCodes.isGeneral(code)
                || EventCodes.isGeneral(otherCode)
                || code.startsWith(otherCode)
                || otherCode.startsWith(code);
        return wider && isNamed(other) && !isOwn(one) && !isOwn(other);
    }

    /** The codes of a user's dictionary need not go together as CAMEO's do. */
    private static boolean isOwn(Event event) {
        return event.evidence().getFirst().basis().rule().equals(OwnAct.RULE);
    }

    private static boolean isNamed(Event event) {
        return !event.source().isEmpty() && event.recipient().stream().anyMatch(party -> party.code() != null);
    }

    private static Event join(Event first, Event second) {
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        boolean narrower = EventCodes.isGeneral(first.code().cameo())
                && !EventCodes.isGeneral(second.code().cameo());
        When when = first.when().narrowedBy(second.when());
        return new Event(
                first.id(),
                first.source(),
                first.recipient(),
                narrower ? second.code() : first.code(),
                first.traits(),
                first.modality(),
                when,
                first.where() != null ? first.where() : second.where(),
                evidence);
    }
}
