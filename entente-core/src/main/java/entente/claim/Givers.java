package entente.claim;

import entente.lexicon.FigureUnits;
import entente.model.Name;
import entente.model.Token;
import java.util.Optional;

/** Who gives a figure, where the sentence names a poll, a report or "according to". */
final class Givers {
    private final Tree tree;
    private final FigureUnits units;

    Givers(Tree tree, FigureUnits units) {
        this.tree = tree;
        this.units = units;
    }

    /** The name of whoever the clause of a word credits. */
    Optional<String> near(int word) {
        int at = word;
        while (true) {
            for (Token child : tree.children(at, "obl", "nmod", "parataxis", "advcl")) {
                if (isCredit(child.index())) {
                    return name(child.index());
                }
            }
            if (tree.token(at).isRoot()) {
                return Optional.empty();
            }
            at = tree.token(at).head();
        }
    }

    private boolean isCredit(int nominal) {
        for (Token child : tree.children(nominal, "case", "mark", "fixed")) {
            if (Tree.lemma(child).equals("accord") || child.form().equalsIgnoreCase("according")) {
                return true;
            }
        }
        boolean from = tree.marker(nominal).equals("in") || tree.marker(nominal).equals("by");
        return from && units.has(FigureUnits.Kind.POLLSTER, tree.lemma(nominal));
    }

    private static boolean canGive(Name name) {
        return switch (name.kind()) {
            case PERSON, ORGANISATION, PARTY -> true;
            case PLACE, FACILITY, NATIONALITY -> false;
        };
    }

    private static boolean isOrganisation(Name name) {
        return switch (name.kind()) {
            case ORGANISATION, PARTY -> true;
            case PERSON, PLACE, FACILITY, NATIONALITY -> false;
        };
    }

    /** The last organisation named under a word, else the last name; else the words of the phrase's head. */
    private Optional<String> name(int head) {
        Name best = null;
        for (Name name : tree.sentence().names()) {
            boolean under = tree.sentence().isUnder(name.first(), head) && canGive(name);
            if (under && (best == null || !isOrganisation(best) || isOrganisation(name))) {
                best = name;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = best.first(); i < best.end(); i++) {
            words.append(i == best.first() ? "" : " ").append(tree.token(i).form());
        }
        return Optional.of(words.toString());
    }
}
