package entente.model;

/**
 * Words by which a report keeps its distance from what it tells ("reportedly"); after Hyland 1998, what he calls
 * reader-oriented hedges that name another's word, and content-oriented ones that tell how sure something is.
 *
 * @param text the words of the report
 * @param span of those words
 */
public record Hedge(Kind kind, String text, Span span) {

    /** In what manner. */
    public enum Kind {
        /** Others tell it: "reportedly", "is said to". */
        HEARSAY,
        /** Somebody holds it against somebody: "allegedly". */
        ALLEGED,
        /** It is believed or feared: "is thought to". */
        BELIEVED,
        /** Nobody has confirmed it: "unconfirmed", "could not be independently verified". */
        UNVERIFIED,
        /** It is likely or possible, not certain: "apparently", "possibly". */
        UNCERTAIN
    }
}
