package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of people (or of anything) as a report words it.
 *
 * @param low smallest number that the words allow (for {@code MORE_THAN}, the number named); null when unbounded
 * @param high largest number that the words allow; null when unbounded
 * @param wording the words, exactly as they stand
 */
public record Quantity(@Nullable Long low, @Nullable Long high, Modifier modifier, String wording) {

    /** How the number was hedged. */
    public enum Modifier {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        NEARLY,
        RANGE,
        /** "dozens", "hundreds", "several". */
        VAGUE
    }

    public Quantity {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a quantity needs a bound: " + wording);
        }
        if (low != null && (low < 0 || (high != null && high < low))) {
            throw new IllegalArgumentException("not a quantity: " + low + ".." + high + " (" + wording + ")");
        }
    }

    public static Quantity exactly(long number, String wording) {
        return new Quantity(number, number, Modifier.EXACT, wording);
    }

    /** The number that the report names: the bound of "at least" and "nearly", the middle of "about", else the low end. */
    public long best() {
        Long lower = low;
        Long upper = high;
        if (lower == null) {
            return upper == null ? 0 : upper;
        }
        if (upper == null) {
            return lower;
        }
        return switch (modifier) {
            case NEARLY, AT_MOST, LESS_THAN -> upper;
            case ABOUT -> lower + (upper - lower) / 2;
            case EXACT, AT_LEAST, MORE_THAN, RANGE, VAGUE -> lower;
        };
    }

    /** Whether one number can make both true: their bounds meet. */
    public boolean agreesWith(Quantity other) {
        Long least = strictLow();
        Long otherLeast = other.strictLow();
        boolean below = least == null || other.high == null || least <= other.high;
        boolean above = high == null || otherLeast == null || otherLeast <= high;
        return below && above;
    }

    private @Nullable Long strictLow() {
        return modifier == Modifier.MORE_THAN && low != null ? Long.valueOf(low + 1) : low;
    }
}
