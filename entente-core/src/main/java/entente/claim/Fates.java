package entente.claim;

import entente.model.Quantity;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of each person in the end, where a report tells of the same person more than once: the hurt who died are dead, and
 * whoever is told of as "he" is whoever that is.
 */
final class Fates {
    private final Identities identities;
    private final List<Casualty> casualties;

    Fates(Identities identities, List<Casualty> casualties) {
        this.identities = identities;
        this.casualties = casualties;
    }

    /** The casualties without those that another overtakes, in the order of the text. */
    List<Casualty> settled() {
        List<Casualty> settled = new ArrayList<>();
        for (Casualty casualty : casualties) {
            if (!isOvertaken(casualty)) {
                settled.add(casualty.people().isTold() ? casualty : told(casualty));
            }
        }
        return settled;
    }

    /** Whether somebody hurt died. */
    private boolean isOvertaken(Casualty casualty) {
        return casualty.state() == Toll.State.INJURED
                && isOne(casualty)
                && casualties.stream()
                        .anyMatch(c ->
                                c.state() == Toll.State.KILLED && isOne(c) && identities.areSame(c, casualty));
    }

    /** "He died": somebody told of before by name or number, if this is known. */
    private Casualty told(Casualty casualty) {
        return casualties.stream()
                .filter(c -> c.people().isTold() && isOne(c) && identities.areSame(c, casualty))
                .findFirst()
                .map(known -> casualty.knownAs(known.people()))
                .orElse(casualty);
    }

    private static boolean isOne(Casualty casualty) {
        return casualty.people().quantity().best() == 1
                && casualty.people().quantity().modifier() == Quantity.Modifier.EXACT;
    }
}
