package entente.lexicon;

import entente.model.Attribution;

/**
 * A word for what whoever took people does with them.
 *
 * @param mode whether the captor himself says so
 * @param captor where he stands: {@code subject}, or a preposition
 * @param captive where those whom he took stand: {@code object}, {@code subject}, {@code itself}, or a preposition
 * @param companion lemma of a word that has to stand below it; empty when none has to
 * @param fact whether it tells so only where it is told as a fact: who promises to free them holds them too
 */
public record CaptorWord(
        String lemma,
        WordKind kind,
        Attribution.Mode mode,
        String captor,
        String captive,
        String companion,
        boolean fact) {}
