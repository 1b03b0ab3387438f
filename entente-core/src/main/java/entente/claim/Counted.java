package entente.claim;

import entente.model.Quantity;
import entente.model.Span;

/**
 * People that a sentence counts or names.
 *
 * @param head index of the noun, the name, or the number that stands alone
 * @param span the words of number and noun
 */
record Counted(int sentence, int head, Span span, Quantity quantity, Manner manner) {

    /** How it is known how many they are. */
    enum Manner {
        /** By a number or an article: "six", "a". */
        NUMBER,
        /** By a name, which is one person. */
        NAME,
        /** "the man". */
        DEFINITE,
        /** "he". */
        PRONOUN
    }

    /** Whether the words give a number by themselves; what only points back to somebody does not. */
    boolean isTold() {
        return manner == Manner.NUMBER || manner == Manner.NAME;
    }
}
