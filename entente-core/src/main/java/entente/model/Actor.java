package entente.model;

/**
 * Somebody who can act: a person, a country, an organisation, a group, a role ("the minister"), a pronoun that stands for one.
 *
 * @param head index of the head word of the phrase in its sentence
 * @param party what it resolves to; the words themselves when nothing is known
 */
public record Actor(int sentence, int head, Span span, Kind kind, Party party) implements Mention {

    /** What sort of actor the words name. */
    public enum Kind {
        PERSON,
        COUNTRY,
        ORGANISATION,
        GROUP,
        ROLE,
        PRONOUN
    }
}
