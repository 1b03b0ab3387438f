package entente.lexicon;

import entente.model.Target;

/**
 * A word that says what became of a thing.
 *
 * @param holder whether its object, its subject or the nominal behind it is the thing
 * @param companion lemma of a word that has to hang from it; empty when none has to
 */
public record DamageWord(String lemma, WordKind kind, Target.Effect effect, TollWord.Holder holder, String companion) {}
