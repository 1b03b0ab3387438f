package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever publishes: an agency, an outlet, or unnamed ones ("state television").
 *
 * @param country ISO 3166-1 alpha-2 code of the country it is edited in; null when it has none or nobody knows
 * @param ownership null when nobody knows
 */
public record Press(
        Kind kind, @Nullable String country, @Nullable Ownership ownership) {

    /** What sort of publisher it is. */
    public enum Kind {
        AGENCY,
        NEWSPAPER,
        BROADCASTER,
        SITE,
        /** Several, or one that is not named: "local media". */
        MEDIA
    }

    /** Who owns it. */
    public enum Ownership {
        /** A government or a body of the state, which directs it. */
        STATE,
        /** Public money, independent by law. */
        PUBLIC,
        /** Companies, families, funds. */
        PRIVATE,
        /** Member media, its staff, or a foundation that seeks no profit. */
        COOPERATIVE,
        /** A party, movement, church or armed group, whose organ it is. */
        PARTY
    }
}
