package entente.claim;

import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs by which somebody carries out what a noun tells of: "launched an attack", "an attack staged by", "the attack was carried out". */
final class Commission {
    private static final Set<String> VERBS = Set.of(
            "launch",
            "carry",
            "conduct",
            "stage",
            "mount",
            "commit",
            "perpetrate",
            "perform",
            "execute",
            "make",
            "organize",
            "organise",
            "unleash",
            "wage",
            "undertake",
            "order",
            "mastermind",
            "direct");

    /** "Answered with air strikes". */
    private static final Set<String> ANSWERS = Set.of("answer", "respond", "retaliate", "reply", "react");

    private static final Set<String> ACTS = Set.of("act", "series", "wave", "string", "campaign", "number");

    private final Tree tree;

    Commission(Tree tree) {
        this.tree = tree;
    }

    /** Those that speak of a noun. */
    List<Integer> of(int noun) {
        List<Integer> verbs = new ArrayList<>();
        Token token = carried(noun);
        boolean argument = token.is("obj") || token.relation().equals("nsubj:pass");
        if (argument && isVerb(token.head())) {
            verbs.add(token.head());
        }
        if (token.is("obl")
                && ANSWERS.contains(tree.lemma(token.head()))
                && tree.marker(token.index()).equals("with")) {
            verbs.add(token.head());
        }
        for (Token child : tree.children(token.index(), "acl")) {
            if (isVerb(child.index())) {
                verbs.add(child.index());
            }
        }
        return verbs;
    }

    /** Of "sabotage operations" and "acts of sabotage" what was carried out. */
    private Token carried(int noun) {
        Token token = tree.token(noun);
        boolean part = token.is("compound")
                || (token.is("nmod") && tree.marker(noun).equals("of") && ACTS.contains(tree.lemma(token.head())));
        return part && tree.isNominal(token.head()) ? tree.token(token.head()) : token;
    }

    private boolean isVerb(int at) {
        return tree.isVerb(at) && VERBS.contains(tree.lemma(at));
    }
}
