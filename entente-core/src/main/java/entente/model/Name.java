package entente.model;

/**
 * A proper name in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
public record Name(Kind kind, int first, int end) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
