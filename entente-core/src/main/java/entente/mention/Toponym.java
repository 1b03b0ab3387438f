package entente.mention;

/**
 * Words that name a place, not yet resolved.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the word that hangs from outside
 * @param name the words
 * @param isSure whether the words alone tell that a place is meant; otherwise only a gazetteer entry makes it one
 */
record Toponym(int sentence, int first, int end, int head, String name, boolean isSure) {}
