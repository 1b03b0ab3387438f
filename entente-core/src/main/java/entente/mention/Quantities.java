package entente.mention;

import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import org.jspecify.annotations.Nullable;

/** Puts a number and its hedge into bounds. */
final class Quantities {
    /** "Nearly 170" is taken to mean 153 at least, "about 100" 90 to 110. */
    private static final long TENTH = 10;

    private Quantities() {}

    /** The quantity that a number says under a hedge; null for none. */
    static Quantity of(Numeral number, @Nullable Modifier hedge, String wording) {
        if (hedge == null) {
            return new Quantity(number.low(), number.high(), number.modifier(), wording);
        }
        long low = number.low();
        long high = number.high();
        return switch (hedge) {
            case AT_LEAST, MORE_THAN -> new Quantity(low, null, hedge, wording);
            case AT_MOST, LESS_THAN -> new Quantity(null, high, hedge, wording);
            case NEARLY -> new Quantity(high - high / TENTH, high, hedge, wording);
            case ABOUT -> new Quantity(low - part(low), high + part(high), about(number), wording);
            case EXACT, RANGE, VAGUE -> new Quantity(low, high, number.modifier(), wording);
        };
    }

    private static Modifier about(Numeral number) {
        return number.modifier() == Modifier.EXACT ? Modifier.ABOUT : number.modifier();
    }

    private static long part(long value) {
        return (value + TENTH - 1) / TENTH;
    }
}
