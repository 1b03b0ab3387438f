package entente.claim;

import entente.model.Attribution;
import entente.model.Party;
import entente.model.Span;

/**
 * Somebody who is said to have done it.
 *
 * @param span the words of the sentence that mean them
 * @param words the words of the report that name them, in another sentence where this one says only "they" or "the group"
 */
record Doer(Party party, Attribution.Sort sort, Span span, Span words) {
    Doer(Party party, Attribution.Sort sort, Span span) {
        this(party, sort, span, span);
    }

    /** Whether the sentence means them by words that do not name them: "it", "the group". */
    boolean isMeant() {
        return !span.equals(words);
    }

    /** The same where a sentence means them by other words. */
    Doer meantBy(Span other) {
        return new Doer(party, sort, other, words);
    }
}
