package entente.mention;

import entente.model.Quantity.Modifier;

/**
 * A number that words say, before anything hedges it.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param modifier {@code EXACT}, {@code RANGE} or {@code VAGUE}
 */
record Numeral(int first, int end, long low, long high, Modifier modifier) {

    static Numeral exact(int first, int end, long value) {
        return new Numeral(first, end, value, value, Modifier.EXACT);
    }

    /** The same number said by more words. */
    Numeral within(int newFirst, int newEnd) {
        return new Numeral(newFirst, newEnd, low, high, modifier);
    }

    Numeral times(long factor, int newEnd) {
        return new Numeral(first, newEnd, low * factor, high * factor, modifier);
    }
}
