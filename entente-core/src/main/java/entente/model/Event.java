package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to whom. */
public record Event(
        String id,
        List<Party> source,
        List<Party> recipient,
        EventCode code,
        Modality modality,
        When when,
        @Nullable Where where,
        List<Evidence> evidence)
        implements Claim {
    public Event {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
        evidence = Claim.required(evidence);
    }
}
