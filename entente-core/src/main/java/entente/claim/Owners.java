package entente.claim;

import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whose a thing is that tells who did it: leaflets that were left there, a campaign that the incident is part of. */
final class Owners {
    private static final Set<String> LEAVING = Set.of(
            "leave",
            "find",
            "discover",
            "paint",
            "scatter",
            "throw",
            "drop",
            "distribute",
            "recover",
            "hang",
            "hoist",
            "spray",
            "plant",
            "strew");

    private static final Set<String> OWNING = Set.of("of", "from", "by");

    /** Of "the fall of the Front" it is not the Front that does anything. */
    private static final Set<String> DOING = Set.of("by", "from");

    private static final int DEPTH = 2;

    private final Tree tree;

    Owners(Tree tree) {
        this.tree = tree;
    }

    /** "The attackers left leaflets of the Front", "a Front flag was found": none of what was not left. */
    List<Integer> ofTrace(Token thing) {
        return isLeft(thing) ? of(thing.index(), OWNING, 0) : List.of();
    }

    /** "Part of the Front's campaign", "a result of attacks by the Front", "part of what the Front does". */
    List<Integer> ofWhole(Token part) {
        return tree.children(part.index(), "nmod").stream()
                .filter(whole -> tree.marker(whole.index()).equals("of"))
                .flatMap(whole -> of(whole.index(), DOING, 0).stream())
                .toList();
    }

    private boolean isLeft(Token thing) {
        boolean argument = thing.is("obj")
                || thing.relation().equals("nsubj:pass")
                || (thing.is("obl") && tree.marker(thing.index()).equals("with"));
        return argument && LEAVING.contains(tree.lemma(thing.head()));
    }

    private List<Integer> of(int thing, Set<String> markers, int depth) {
        List<Integer> owners = new ArrayList<>();
        for (Token child : tree.children(thing)) {
            if (isOwner(child, markers)) {
                owners.add(child.index());
            }
            owners.addAll(ofClause(child));
            if (child.is("nmod") && depth < DEPTH) {
                owners.addAll(of(child.index(), markers, depth + 1));
            }
        }
        return owners;
    }

    private boolean isOwner(Token child, Set<String> markers) {
        boolean behind = child.is("nmod") && markers.contains(tree.marker(child.index()));
        return behind || child.is("nmod:poss") || child.is("compound") || child.is("amod");
    }

    /** "Signed by the Front", "that the Front wages". */
    private List<Integer> ofClause(Token clause) {
        return clause.is("acl") || clause.is("acl:relcl")
                ? tree.children(clause.index(), "obl", "obl:agent", "nsubj").stream()
                        .filter(child -> child.is("nsubj")
                                ? child.upos() != Upos.PRON
                                : tree.marker(child.index()).equals("by"))
                        .map(Token::index)
                        .toList()
                : List.of();
    }
}
