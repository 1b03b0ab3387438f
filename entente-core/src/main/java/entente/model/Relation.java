package entente.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How two parties stand to each other over the time of a dossier.
 *
 * @param a actor code of three letters or more, alphabetically before {@code b}
 * @param whole over the whole time
 * @param periods weeks (Monday to Sunday), of a long dossier months, in which something happened; events without a day are
 *     in the whole only
 */
public record Relation(String a, String b, Balance whole, List<Period> periods) {

    /**
     * What was done in some time.
     *
     * @param cooperation events of quad classes 1 and 2
     * @param conflict events of quad classes 3 and 4
     * @param goldstein mean Goldstein score of the events, -10 to 10
     * @param events ids of the events
     */
    public record Balance(int cooperation, int conflict, double goldstein, List<String> events) {
        public Balance {
            events = List.copyOf(events);
        }

        /** Events of either sort; neutral ones do not count. */
        public int weight() {
            return cooperation + conflict;
        }
    }

    /**
     * A week or a month.
     *
     * @param last its last day
     */
    public record Period(LocalDate first, LocalDate last, Balance balance) {}

    public Relation {
        periods = List.copyOf(periods);
    }
}
