package entente.app;

import entente.model.Attribution;
import entente.model.Incident;
import entente.model.Quantity;
import entente.model.Reading;
import entente.model.Toll;
import entente.model.When;
import entente.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Incidents as lines of an example: kind, place, day, tolls, who did it. */
final class IncidentLines {
    private static final String NONE = "-";

    private IncidentLines() {}

    static List<String> of(Reading reading) {
        return reading.claims(Incident.class).stream().map(IncidentLines::line).toList();
    }

    private static String line(Incident incident) {
        Where where = incident.where();
        return String.join(
                " | ",
                incident.kind(),
                where == null ? NONE : where.name(),
                day(incident.when()),
                list(incident.tolls().stream().map(IncidentLines::toll).toList()),
                list(incident.perpetrators().stream()
                        .map(IncidentLines::attribution)
                        .toList()));
    }

    private static String day(When when) {
        return when.asDay()
                .map(Object::toString)
                .orElse(when.isKnown() ? when.earliest() + ".." + when.latest() : NONE);
    }

    private static String list(List<String> parts) {
        return parts.isEmpty() ? NONE : parts.stream().collect(Collectors.joining(", "));
    }

    private static String toll(Toll toll) {
        String state = toll.state().name().toLowerCase(Locale.ROOT);
        Quantity quantity = toll.quantity();
        boolean exact = quantity.modifier() == Quantity.Modifier.EXACT;
        return state
                + (toll.group().equals(Toll.ALL) ? "" : " " + toll.group())
                + (exact ? "" : " " + quantity.modifier())
                + " "
                + quantity.best();
    }

    private static String attribution(Attribution attribution) {
        return attribution.party().name() + " " + attribution.mode();
    }
}
