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
        /** A political party: an organisation, too. */
        PARTY,
        PLACE,
        /** A building, street, bridge, airport: a place that somebody made. */
        FACILITY,
        /** People by nationality, descent or religion, or an adjective of it: names nobody by itself. */
        NATIONALITY
    }

    /** Whether it names somebody or something; a nationality only tells whose. */
    public boolean namesOne() {
        return switch (kind) {
            case PERSON, ORGANISATION, PARTY, PLACE, FACILITY -> true;
            case NATIONALITY -> false;
        };
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
