package entente.dossier;

import entente.model.Quantity;
import java.util.Comparator;

/** How quantities stand to each other. */
final class Quantities {
    /** Smaller first; two that differ only in their wording are the same value. */
    static final Comparator<Quantity> ORDER = Comparator.<Quantity, Long>comparing(
                    Quantity::low, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Quantity::high, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Quantity::modifier);

    private Quantities() {}

    /** How far the bounds lie apart; the greatest number when one is missing. */
    static long width(Quantity quantity) {
        Long low = quantity.low();
        Long high = quantity.high();
        return low == null || high == null ? Long.MAX_VALUE : high - low;
    }

    /** Whether a quantity is one number, plainly said. */
    static boolean isExact(Quantity quantity) {
        return quantity.modifier() == Quantity.Modifier.EXACT;
    }
}
