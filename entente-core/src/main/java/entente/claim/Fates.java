package entente.claim;

import entente.model.Quantity;
import entente.model.Toll;
import java.util.List;
import java.util.Optional;

/**
 * What became of each person in the end, where a report tells of the same person more than once: the hurt who died are dead, and
 * whoever is told of as "he" is whoever that is.
 */
final class Fates {
    private final Identities identities;
    private final List<Casualty> told;

    /**
     * @param told the casualties of all incidents of the report
     */
    Fates(Identities identities, List<Casualty> told) {
        this.identities = identities;
        this.told = told;
    }

    /** Casualties without those that another overtakes, in the same order. */
    List<Casualty> settled(List<Casualty> casualties) {
        return casualties.stream()
                .filter(casualty -> !isOvertaken(casualty))
                .map(casualty -> casualty.people().isTold() ? Optional.of(casualty) : known(casualty))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody hurt died. */
    private boolean isOvertaken(Casualty casualty) {
        return casualty.state() == Toll.State.INJURED
                && told.stream()
                        .anyMatch(c -> c.state() == Toll.State.KILLED
                                && areAsMany(c, casualty)
                                && identities.areSame(c, casualty));
    }

    /** "The two" are not "one", but "they" may be any. */
    private static boolean areAsMany(Casualty one, Casualty other) {
        return isMany(one) || isMany(other) || (isOne(one) && isOne(other));
    }

    /** "He died": somebody told of before by name or number, if this is known; "they" are nobody without. */
    private Optional<Casualty> known(Casualty casualty) {
        Optional<Casualty> known = told.stream()
                .filter(c -> c.people().isTold() && areAsMany(c, casualty) && identities.areSame(c, casualty))
                .findFirst()
                .map(other -> casualty.knownAs(other.people()));
        return known.isPresent() || isMany(casualty) ? known : Optional.of(casualty);
    }

    /** "They", which does not tell how many. */
    private static boolean isMany(Casualty casualty) {
        return !casualty.people().isTold() && !isOne(casualty);
    }

    private static boolean isOne(Casualty casualty) {
        return casualty.people().quantity().best() == 1
                && casualty.people().quantity().modifier() == Quantity.Modifier.EXACT;
    }
}
