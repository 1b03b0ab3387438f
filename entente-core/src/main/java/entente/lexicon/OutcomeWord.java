package entente.lexicon;

/**
 * A word that says what became of somebody or something.
 *
 * @param holder whether its object, its subject or the nominal behind it is meant
 * @param companion lemma of a word that has to hang from it; empty when none has to
 */
public record OutcomeWord<E extends Enum<E>>(
        String lemma, WordKind kind, E outcome, TollWord.Holder holder, String companion) {}
