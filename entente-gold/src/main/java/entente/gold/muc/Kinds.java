package entente.gold.muc;

import entente.lexicon.IncidentKinds;
import entente.model.Incident;
import java.util.Optional;

/** Types of incident in the templates. */
final class Kinds {
    private final IncidentKinds kinds;

    Kinds(IncidentKinds kinds) {
        this.kinds = kinds;
    }

    /** The type of an incident; none for kinds that the task does not ask for. */
    Optional<String> type(Incident incident) {
        return Optional.ofNullable(kinds.codes(incident.kind()).muc4());
    }
}
