package entente.lexicon;

/**
 * A word that tells of an incident.
 *
 * @param kind a key of the incident kinds
 * @param weapon the weapon that the word implies; empty when none
 * @param companion lemma or sort of a word that has to hang from it, with the preposition before it where that matters
 *     ("into @people"); empty when none has to
 * @param patient whether who stands behind "of" or possesses the noun suffers it: "the murder of X", "X's murder"
 * @param foiled whether it tells that the act came to nothing, and its subject is not who did it: "defuse"
 * @param nothing whether it tells of no incident with that companion: "heart attack"
 * @param loose whether it needs a toll, a target, a place or a day of its own to be one
 */
public record IncidentWord(
        String lemma,
        WordKind part,
        String kind,
        String weapon,
        String companion,
        boolean patient,
        boolean foiled,
        boolean nothing,
        boolean loose) {}
