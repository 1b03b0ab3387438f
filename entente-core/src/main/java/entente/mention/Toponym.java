package entente.mention;

/**
 * Words that name a place, not yet resolved.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the word that hangs from outside
 * @param name the words
 */
record Toponym(int sentence, int first, int end, int head, String name, Sort sort) {

    /** What tells that a place is meant. */
    enum Sort {
        /** The words alone. */
        NAMED,
        /** The words alone, and they name a building or street: it lies in a place. */
        FACILITY,
        /** Only an entry of the gazetteer. */
        UNREAD
    }
}
