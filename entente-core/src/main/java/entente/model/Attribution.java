package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it, and by whom.
 *
 * @param wording the words of the report for the one who did it: "hooded men", "FARC"
 * @param by whoever claims, accuses, suspects or denies; null when the report itself says so
 */
public record Attribution(
        Party party,
        Sort sort,
        String wording,
        Mode mode,
        @Nullable Party by,
        Evidence evidence) {

    /** Whether one is named, people are described, or an organisation, an armed group or a state is meant. */
    public enum Sort {
        PERSON,
        PEOPLE,
        ORGANISATION
    }

    /** In what manner it is said. */
    public enum Mode {
        REPORTED,
        CLAIMED,
        ACCUSED,
        SUSPECTED,
        DENIED,
        ACQUITTED
    }
}
