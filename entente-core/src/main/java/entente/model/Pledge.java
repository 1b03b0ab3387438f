package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who promised what.
 *
 * @param to whom it is promised
 * @param when when it is due
 * @param condition the words of the condition; null when there is none
 */
public record Pledge(
        String id,
        List<Party> who,
        String what,
        List<Party> to,
        Modality modality,
        When when,
        @Nullable String condition,
        List<Evidence> evidence)
        implements Claim {
    public Pledge {
        who = List.copyOf(who);
        to = List.copyOf(to);
        evidence = Claim.required(evidence);
    }
}
