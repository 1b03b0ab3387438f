package entente.mention;

import entente.model.Quantity.Modifier;

/**
 * A number that words say, before anything hedges it.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param modifier {@code EXACT}, {@code RANGE} or {@code VAGUE}
 */
record Number(int first, int end, long low, long high, Modifier modifier) {

    static Number exact(int first, int end, long value) {
        return new Number(first, end, value, value, Modifier.EXACT);
    }

    /** The same number said by more words. */
    Number within(int newFirst, int newEnd) {
        return new Number(newFirst, newEnd, low, high, modifier);
    }

    Number times(long factor, int newEnd) {
        return new Number(first, newEnd, low * factor, high * factor, modifier);
    }
}
