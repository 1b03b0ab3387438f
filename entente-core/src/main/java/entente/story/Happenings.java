package entente.story;

import entente.model.Incident;
import entente.model.Modality;
import entente.model.Quantity;
import entente.model.Reading;
import entente.model.Toll;
import entente.model.Where;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Marks by which two reports are seen to tell of the same incident: its day and place, or an unusual toll. */
final class Happenings {
    /** Smaller tolls are too common to tell one incident from another. */
    private static final long UNUSUAL = 15;

    /** An incident so long before the report is background, whatever the report calls it. */
    private static final long STALE_DAYS = 90;

    private Happenings() {}

    /** The marks of a reading. */
    static Set<String> of(Reading reading) {
        Set<String> marks = new TreeSet<>();
        for (Incident incident : reading.claims(Incident.class)) {
            if (incident.modality() == Modality.ACTUAL && !isStale(incident, reading)) {
                mark(incident, marks);
            }
        }
        return marks;
    }

    private static void mark(Incident incident, Set<String> marks) {
        Optional<LocalDate> day = incident.when().asDay();
        Where where = incident.where();
        if (day.isPresent() && where != null && isFine(where)) {
            marks.add("place " + key(where) + " " + day.get());
        }
        for (Toll toll : incident.tolls()) {
            Quantity quantity = toll.quantity();
            if (quantity.modifier() == Quantity.Modifier.EXACT
                    && quantity.best() >= UNUSUAL
                    && !isRound(quantity.best())) {
                marks.add("toll " + toll.state() + " " + quantity.best());
            }
        }
    }

    private static boolean isFine(Where where) {
        return switch (where.precision()) {
            case VENUE, CITY, REGION -> true;
            case COUNTRY, NAME -> false;
        };
    }

    private static String key(Where where) {
        return where.geonames() != null
                ? where.geonames().toString()
                : where.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isRound(long number) {
        return number % 10 == 0 && (number < 200 || number % 100 == 0);
    }

    private static boolean isStale(Incident incident, Reading reading) {
        LocalDate happened = incident.when().latest();
        LocalDate published = reading.digest().imprint().published().earliest();
        return happened != null && published != null && ChronoUnit.DAYS.between(happened, published) > STALE_DAYS;
    }
}
