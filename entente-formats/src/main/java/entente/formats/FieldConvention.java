package entente.formats;

import entente.lexicon.Compositions;
import entente.lexicon.EventCodes;
import entente.model.Event;
import entente.model.EventCode;
import java.util.Optional;

/**
 * Event data as the field has it, where only what happened is coded: what is planned becomes a promise or a threat, help that is
 * refused a refusal; what is asked for, supposed or past is left out, since the asking is an event of its own (CAMEO codebook
 * 1.1b3, and PLOVER's hypothetical events).
 */
public final class FieldConvention {
    private static final String PROMISE = "03";
    private static final String THREAT = "13";
    private static final String REFUSAL = "12";

    private final EventCodes codes = EventCodes.load();
    private final Compositions compositions = Compositions.load(codes);

    /** The code of an event by this convention; empty when it is no event. */
    public Optional<EventCode> code(Event event) {
        if (event.isDiscarded()) {
            return Optional.empty();
        }
        EventCode code = event.code();
        return switch (event.modality()) {
            case ACTUAL -> Optional.of(code);
            case PLANNED -> Optional.of(isMaterial(code) ? of(isConflict(code) ? THREAT : PROMISE, code) : code);
            case DENIED -> isConflict(code) ? Optional.empty() : Optional.of(of(REFUSAL, code));
            case CONDITIONAL, REQUESTED, HISTORICAL -> Optional.empty();
        };
    }

    private EventCode of(String outer, EventCode inner) {
        String cameo = compositions.of(outer, inner.cameo()).orElse(outer + "0");
        return codes.of(cameo);
    }

    private static boolean isMaterial(EventCode code) {
        return code.quad() == 2 || code.quad() == 4;
    }

    private static boolean isConflict(EventCode code) {
        return code.quad() >= 3;
    }
}
