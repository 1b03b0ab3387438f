package entente.model;

import java.util.List;
import java.util.Map;

/**
 * Readings of one affair.
 *
 * @param readings in the order of publication, then of id
 * @param copies article id to the id of the earlier article whose words it repeats
 */
public record Story(String id, List<Reading> readings, Map<String, String> copies) {
    public Story {
        readings = List.copyOf(readings);
        copies = Map.copyOf(copies);
    }
}
