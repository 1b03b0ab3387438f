package entente.claim;

import entente.lexicon.Action;
import entente.model.Party;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom an act about a thing concerns, praise, blame, appeal, promise or payment: of "condemned an attack by the rebels" the rebels, of "welcomed the talks with
 * Norway" Norway, of "criticised the closure of schools in Norway" again Norway.
 */
final class Concerned {
    private static final int DEEPEST = 3;
    private static final Set<String> DOERS = Set.of("by", "from");
    private static final Set<String> PARTNERS = Set.of("with", "between", "against", "of", "to", "on", "");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "of");

    private final Tree tree;
    private final Clause clause;
    private final Parties parties;

    Concerned(Tree tree, Clause clause, Parties parties) {
        this.tree = tree;
        this.clause = clause;
        this.parties = parties;
    }

    /** The parties behind what an act is about; none where its words name nobody in particular. */
    List<Party> by(Act act) {
        List<Integer> things = new ArrayList<>(clause.directObject(act.token()));
        for (Action.Condition condition : act.action().conditions()) {
            things.addAll(clause.oblique(act.token(), condition.slot()));
        }
        act.recipient().forEach(slot -> things.addAll(slot.heads()));
        for (int purpose : clause.contents(act.token())) {
            things.addAll(clause.directObject(purpose));
            things.addAll(clause.oblique(purpose, "for"));
        }
        List<Party> doers = search(things, DOERS, false, 0);
        if (!doers.isEmpty()) {
            return doers;
        }
        List<Party> partners = search(things, PARTNERS, false, 0);
        return partners.isEmpty() ? search(things, PLACES, true, 0) : partners;
    }

    private List<Party> search(List<Integer> nouns, Set<String> markers, boolean places, int depth) {
        for (int noun : nouns) {
            for (Token child : tree.children(noun, "nmod", "obl")) {
                boolean wanted = markers.contains(tree.marker(child.index()));
                List<Party> found = wanted ? named(child.index(), places) : List.of();
                if (found.isEmpty() && depth < DEEPEST) {
                    found = search(List.of(child.index()), markers, places, depth + 1);
                }
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Party> named(int noun, boolean places) {
        List<Integer> heads = tree.withConjuncts(noun);
        List<Party> found = places ? parties.atOrCountry(heads) : parties.at(heads);
        return found.stream().filter(parties::isDistinct).toList();
    }
}
