package entente.model;

import java.util.List;

/**
 * How two parties stand to each other over the time of a dossier.
 *
 * @param a actor code of three letters or more, alphabetically before {@code b}
 * @param cooperation events of quad classes 1 and 2
 * @param conflict events of quad classes 3 and 4
 * @param goldstein mean Goldstein score of the events, -10 to 10
 * @param events ids of the events
 */
public record Relation(String a, String b, int cooperation, int conflict, double goldstein, List<String> events) {
    public Relation {
        events = List.copyOf(events);
    }
}
