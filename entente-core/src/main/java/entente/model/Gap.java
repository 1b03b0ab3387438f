package entente.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was seen and not understood, or could not be read at all.
 *
 * @param source the article's id, or the file where there is no article
 * @param span where in the article; null for the whole
 * @param note one line for a person: what, where, and what helps
 */
public record Gap(Code code, String source, @Nullable Span span, String note) {

    /** Why; printed in lower case with hyphens. */
    public enum Code {
        MISSING_FILE,
        EMPTY,
        BINARY,
        UNREADABLE,
        ENCODING,
        TOO_LARGE,
        METADATA,
        DUPLICATE,
        LANGUAGE,
        NO_DATE,
        NO_PROSE,
        LONG_SENTENCE,
        DISCARDED,
        UNRESOLVED_SPEAKER,
        UNRESOLVED_PLACE,
        UNPLACED_TOLL;

        /** The code as it is printed. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
