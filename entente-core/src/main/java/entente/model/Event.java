package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom.
 *
 * @param source those who act
 * @param recipient those acted upon; empty when the report names none
 * @param when of the event itself, not of the report
 */
public record Event(
        String id,
        List<Party> source,
        List<Party> recipient,
        EventCode code,
        Traits traits,
        Modality modality,
        When when,
        @Nullable Where where,
        List<Evidence> evidence)
        implements Claim {

    /**
     * What else is to be known of the act.
     *
     * @param mutual whether the recipients do it as well: "Norway and Kenya agreed"
     * @param contexts PLOVER contexts ({@code economic}, {@code military}), without repeats, in alphabetical order
     * @param discard why it does not count; null when it does
     */
    public record Traits(
            boolean mutual, List<String> contexts, @Nullable Discard discard) {
        /** One-sided, of no context, not discarded. */
        public static final Traits NONE = new Traits(false, List.of(), null);

        public Traits {
            contexts = contexts.stream().distinct().sorted().toList();
        }
    }

    public Event {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
        evidence = Claim.required(evidence);
    }

    /** Whether it is no news of who does what to whom. */
    public boolean isDiscarded() {
        return traits.discard() != null;
    }
}
