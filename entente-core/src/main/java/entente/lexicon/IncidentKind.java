package entente.lexicon;

import entente.model.IncidentCodes;
import java.util.Set;

/**
 * A kind of incident.
 *
 * @param key what records call it: {@code armed-assault}
 * @param label a noun for titles
 * @param families two kinds that share one may be two reports' words for one happening
 * @param codes its names in other schemes
 */
public record IncidentKind(String key, String label, Nature nature, Set<String> families, IncidentCodes codes) {

    /** What it is at bottom. */
    public enum Nature {
        /** Somebody uses force against somebody or something. */
        VIOLENCE,
        /** A crowd without violence. */
        PROTEST,
        ACCIDENT,
        /** The state acts against suspects. */
        POLICE,
        /** The state guards against what may come. */
        MEASURE
    }

    public IncidentKind {
        families = Set.copyOf(families);
    }
}
