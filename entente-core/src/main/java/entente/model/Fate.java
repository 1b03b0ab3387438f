package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of those who did it, or of some of them.
 *
 * @param count how many of them; null when the words do not tell
 */
public record Fate(Kind kind, @Nullable Quantity count, Evidence evidence) {

    /** How it ended for them. */
    public enum Kind {
        KILLED,
        INJURED,
        ARRESTED,
        SURRENDERED,
        ESCAPED,
        CHARGED,
        CONVICTED
    }
}
