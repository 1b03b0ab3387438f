package entente.model;

import java.util.List;

/** What a report says. In a {@link Reading} it stands on one article; in a {@link Dossier} on all that say the same. */
public sealed interface Claim permits Event, Incident, Statement, Pledge, Figure {

    /** Stable: made from the article and the place of the words. */
    String id();

    Modality modality();

    When when();

    /** Never empty; the first is the one that the id is made of. */
    List<Evidence> evidence();

    /** Throws when a claim would stand on nothing. */
    static List<Evidence> required(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence");
        }
        return List.copyOf(evidence);
    }
}
