package entente.gold.muc;

import entente.model.Incident;
import java.util.Map;
import java.util.Optional;

/** Types of incident in the templates. */
final class Kinds {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("attack", "ATTACK"),
            Map.entry("armed-assault", "ATTACK"),
            Map.entry("assassination", "ATTACK"),
            Map.entry("airstrike", "ATTACK"),
            Map.entry("shelling", "ATTACK"),
            Map.entry("armed-clash", "ATTACK"),
            Map.entry("vehicle-attack", "ATTACK"),
            Map.entry("aircraft-downing", "ATTACK"),
            Map.entry("bombing", "BOMBING"),
            Map.entry("kidnapping", "KIDNAPPING"),
            Map.entry("hostage-taking", "KIDNAPPING"),
            Map.entry("arson", "ARSON"),
            Map.entry("robbery", "ROBBERY"));

    private Kinds() {}

    /** The type of an incident; none for kinds that the task does not ask for. */
    static Optional<String> type(Incident incident) {
        return Optional.ofNullable(TYPES.get(incident.kind()));
    }
}
