package entente.claim;

/**
 * Where a pledge stands in its sentence.
 *
 * @param cue the word that commits: "agreed"; the deed itself for "will send"
 * @param deed the verb of what is to be done
 * @param condition the verb of the condition; {@link entente.model.Token#ROOT} when there is none
 */
record Promise(int cue, int deed, int condition) {}
