package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it, and by whom.
 *
 * @param by whoever claims, accuses, suspects or denies; null when the report itself says so
 */
public record Attribution(Party party, Mode mode, @Nullable Party by, Evidence evidence) {

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
