package entente.lexicon;

import entente.model.Toll;

/**
 * A word that says what became of people.
 *
 * @param companion lemma of a word that has to hang from it; empty when none has to
 * @param people whether it says so only of what is known to be people ("release")
 * @param struck whether they were hit, whatever came of it ("shot")
 * @param nothing whether with that companion it says nothing of people ("shot down")
 */
public record TollWord(
        String lemma,
        WordKind kind,
        Toll.State state,
        Holder holder,
        String companion,
        boolean people,
        boolean struck,
        boolean nothing) {

    /** Where the people stand. */
    public enum Holder {
        /** The object, or the subject of the passive. */
        OBJECT,
        SUBJECT,
        /** The word counts by itself: "three deaths". */
        ITSELF,
        /** The complement of a noun: "the death of three men". */
        OF,
        /** A number is given to it: "the toll rose to ten". */
        TALLY,
        /** The number stands with the companion: "claimed ten lives". */
        COMPANION
    }
}
