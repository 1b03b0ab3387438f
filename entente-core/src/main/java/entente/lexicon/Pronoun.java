package entente.lexicon;

/**
 * A pronoun that refers.
 *
 * @param gender {@code m}, {@code f}, {@code person}, {@code thing}, or empty where it tells none
 * @param isReflexive whether it means somebody of its own clause: "himself"
 */
public record Pronoun(Kind kind, Count count, String gender, boolean isReflexive) {

    /** Who or what is meant, by the plainest form. */
    public enum Kind {
        I,
        WE,
        YOU,
        HE,
        SHE,
        IT,
        THEY,
        /** And "that". */
        THIS,
        /** And "those". */
        THESE
    }

    /** How many are meant. */
    public enum Count {
        ONE,
        MANY,
        ANY
    }
}
