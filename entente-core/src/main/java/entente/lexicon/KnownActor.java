package entente.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor that is known by name.
 *
 * @param gender {@code m}, {@code f}, or empty when not told
 * @param tenures what codes it has, and when
 */
public record KnownActor(String name, Kind kind, String gender, List<Tenure> tenures) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP
    }

    /**
     * A code and the days on which it holds.
     *
     * @param code CAMEO actor code
     * @param from first day; null when open
     * @param to last day; null when open
     */
    public record Tenure(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        boolean isDated() {
            return from != null || to != null;
        }
    }

    public KnownActor {
        tenures = List.copyOf(tenures);
    }

    /**
     * The code on a day: the first that holds; for somebody out of office the country with CAMEO's {@code ELI} (former
     * elite).
     *
     * @param day null when nothing tells the day: then the first code
     */
    public String codeOn(@Nullable LocalDate day) {
        if (day == null) {
            return tenures.get(0).code();
        }
        for (Tenure tenure : tenures) {
            if (tenure.holds(day)) {
                return tenure.code();
            }
        }
        String code = tenures.get(0).code();
        return code.startsWith("GOV", 3) ? code.substring(0, 3) + "ELI" : code;
    }

    /** Whether an office of state is held on that day; any day when none is known. */
    public boolean governsOn(@Nullable LocalDate day) {
        return tenures.stream().anyMatch(t -> t.isDated() && t.code().contains("GOV") && (day == null || t.holds(day)));
    }
}
