package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who promised what.
 *
 * @param to whom it is promised
 * @param when when it is due
 * @param condition the words of the condition; null when there is none
 * @param outcomes what reports say became of it, in their order; empty while nothing is told
 */
public record Pledge(
        String id,
        List<Party> who,
        String what,
        List<Party> to,
        Modality modality,
        When when,
        @Nullable String condition,
        List<Outcome> outcomes,
        List<Evidence> evidence)
        implements Claim {
    public Pledge {
        who = List.copyOf(who);
        to = List.copyOf(to);
        outcomes = List.copyOf(outcomes);
        evidence = Claim.required(evidence);
    }

    /** How far it has come. */
    public enum Standing {
        /** Nobody tells what became of it. */
        OPEN,
        KEPT,
        /** It was broken, called off, or not done. */
        MISSED,
        /** It was put off, or given another form. */
        CHANGED
    }

    /**
     * What a report says became of it.
     *
     * @param when when that happened; of a change, when it is due now
     */
    public record Outcome(Standing standing, When when, Evidence evidence) {}

    /** A pledge of which nobody tells yet what became of it. */
    public Pledge(
            String id,
            List<Party> who,
            String what,
            List<Party> to,
            Modality modality,
            When when,
            @Nullable String condition,
            List<Evidence> evidence) {
        this(id, who, what, to, modality, when, condition, List.of(), evidence);
    }

    /** The same pledge with what became of it. */
    public Pledge with(List<Outcome> found) {
        return new Pledge(id, who, what, to, modality, when, condition, found, evidence);
    }

    /** What the last report says became of it. */
    public Standing standing() {
        return outcomes.isEmpty() ? Standing.OPEN : outcomes.getLast().standing();
    }
}
