package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it, and by whom.
 *
 * @param wording the words of the report for the one who did it: "hooded men", "FARC"
 * @param by whoever claims, accuses, suspects, denies or tells of it; null when the report itself says so
 * @param channel what carried the claim or the accusation ("a video"); null when that is not told
 * @param said when it was said
 * @param count how many they are; null when that is not told, and for an organisation
 * @param fates what became of them, in the order of the text
 */
public record Attribution(
        Party party,
        Sort sort,
        String wording,
        Mode mode,
        @Nullable Party by,
        @Nullable Setting channel,
        When said,
        @Nullable Quantity count,
        List<Fate> fates,
        Evidence evidence) {

    public Attribution {
        fates = List.copyOf(fates);
    }

    /** Of which neither channel nor day is told, nor how many they are and what became of them. */
    public Attribution(Party party, Sort sort, String wording, Mode mode, @Nullable Party by, Evidence evidence) {
        this(party, sort, wording, mode, by, null, When.unknown(), null, List.of(), evidence);
    }

    /** The same, said by a channel and on a day. */
    public Attribution said(@Nullable Setting by, When day) {
        return new Attribution(party, sort, wording, mode, this.by, by, day, count, fates, evidence);
    }

    /** The same of somebody under another name. */
    public Attribution of(Party named) {
        return new Attribution(named, sort, wording, mode, by, channel, said, count, fates, evidence);
    }

    /** The same in another manner, by the word of somebody. */
    public Attribution as(Mode manner, @Nullable Party speaker) {
        return new Attribution(party, sort, wording, manner, speaker, channel, said, count, fates, evidence);
    }

    /** The same, being so many. */
    public Attribution counted(@Nullable Quantity number) {
        return new Attribution(party, sort, wording, mode, by, channel, said, number, fates, evidence);
    }

    /** The same with what became of them. */
    public Attribution with(List<Fate> all) {
        return new Attribution(party, sort, wording, mode, by, channel, said, count, all, evidence);
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
