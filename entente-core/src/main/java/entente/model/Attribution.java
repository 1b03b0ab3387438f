package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it, and by whom.
 *
 * @param wording the words of the report for the one who did it: "hooded men", "FARC"
 * @param by whoever claims, accuses, suspects, denies or tells of it; null when the report itself says so
 * @param channel what carried the claim or the accusation ("a video"); null when that is not told
 * @param said when it was said
 */
public record Attribution(
        Party party,
        Sort sort,
        String wording,
        Mode mode,
        @Nullable Party by,
        @Nullable Setting channel,
        When said,
        Evidence evidence) {

    /** Of which neither channel nor day is told. */
    public Attribution(Party party, Sort sort, String wording, Mode mode, @Nullable Party by, Evidence evidence) {
        this(party, sort, wording, mode, by, null, When.unknown(), evidence);
    }

    /** The same, said by a channel and on a day. */
    public Attribution said(@Nullable Setting by, When day) {
        return new Attribution(party, sort, wording, mode, this.by, by, day, evidence);
    }

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
        POSSIBLE,
        DENIED,
        ACQUITTED
    }
}
