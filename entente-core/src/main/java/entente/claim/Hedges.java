package entente.claim;

import entente.model.Attribution;
import entente.model.Token;
import java.util.Set;

/** Whether somebody is only held to have done it, by the words beside him or beside the deed. */
final class Hedges {
    /** "Suspected", and its lemma where it is taken for a verb. */
    private static final Set<String> OF_DOERS = Set.of(
            "suspected", "suspect", "alleged", "allege", "apparent", "presumed", "presume", "supposed", "suppose");

    private static final Set<String> OF_DEEDS =
            Set.of("allegedly", "reportedly", "apparently", "possibly", "probably", "presumably", "supposedly");

    private static final Set<String> BELIEFS = Set.of("believe", "think", "suspect", "presume", "assume", "allege");

    private Hedges() {}

    /** How a deed is laid at somebody's door. */
    static Attribution.Mode mode(Tree tree, int deed, int agent) {
        boolean hedged = isHeld(tree, agent)
                || tree.children(deed).stream().anyMatch(c -> OF_DEEDS.contains(Tree.lemma(c)))
                || isBelieved(tree, deed)
                || isOpen(tree, agent);
        return hedged ? Attribution.Mode.SUSPECTED : Attribution.Mode.REPORTED;
    }

    /** "Suspected militants", "alleged members of the Front". */
    private static boolean isHeld(Tree tree, int agent) {
        return tree.children(agent, "amod").stream()
                .anyMatch(c -> c.index() < agent && OF_DOERS.contains(Tree.lemma(c)));
    }

    /** "It is not known whether the attack was carried out by the Front". */
    private static boolean isOpen(Tree tree, int agent) {
        Token token = tree.token(agent);
        return !token.isRoot()
                && tree.children(token.head(), "mark").stream()
                        .anyMatch(mark -> Tree.lemma(mark).equals("whether"));
    }

    /** "Is believed to be behind the bombing", "is thought to have killed". */
    private static boolean isBelieved(Tree tree, int act) {
        Token token = tree.token(act);
        return token.is("xcomp") && !token.isRoot() && BELIEFS.contains(tree.lemma(token.head()));
    }
}
