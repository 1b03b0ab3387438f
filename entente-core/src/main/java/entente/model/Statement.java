package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what. The first evidence marks the words said.
 *
 * @param speaker null when the report does not tell
 * @param speakerSpan the words that name the speaker in the first evidence's article
 * @param occasion where it was said: "a news conference"; null when the report does not tell
 * @param channel what carried it: "a telegram", "Al-Hurra TV"; null when the report does not tell
 * @param cue the word of saying: "said"
 * @param text what was said, without the quotation marks
 */
public record Statement(
        String id,
        @Nullable Party speaker,
        @Nullable Span speakerSpan,
        @Nullable Party addressee,
        @Nullable Setting occasion,
        @Nullable Setting channel,
        @Nullable String cue,
        Form form,
        String text,
        Modality modality,
        When when,
        List<Evidence> evidence)
        implements Claim {

    /** How the words are given. */
    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT
    }

    public Statement {
        evidence = Claim.required(evidence);
    }
}
