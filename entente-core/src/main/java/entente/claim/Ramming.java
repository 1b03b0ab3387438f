package entente.claim;

import java.util.Set;

/** Attacks with a vehicle: what is driven is the weapon, and whoever it is driven into is hit. */
final class Ramming {
    private static final String KIND = "vehicle-attack";
    private static final String VEHICLE = "vehicle";
    private static final Set<String> INTO = Set.of("into", "through", "against");

    private final Tree tree;
    private final Sorts sorts;

    Ramming(Tree tree, Sorts sorts) {
        this.tree = tree;
        this.sorts = sorts;
    }

    /** "Drove a van into", "a van ploughed into", but not "rammed a van". */
    boolean isVehicle(Mark mark, int noun) {
        boolean argument = tree.token(noun).head() == mark.token()
                && (tree.token(noun).is("obj") || tree.token(noun).is("nsubj"));
        return argument
                && mark.word().kind().equals(KIND)
                && (tree.token(noun).is("nsubj") || isInto(mark.token()))
                && sorts.weapon(noun).filter(w -> w.kind().equals(VEHICLE)).isPresent();
    }

    private boolean isInto(int verb) {
        return tree.children(verb, "obl").stream().anyMatch(child -> INTO.contains(tree.marker(child.index())));
    }

    /** Whether a preposition leads to whoever or whatever is hit. */
    boolean isHit(Mark mark, String marker) {
        return mark.word().kind().equals(KIND) && INTO.contains(marker);
    }
}
