package entente.claim;

import entente.lexicon.Outlooks;
import entente.model.Stage;
import entente.model.Token;
import java.util.Optional;
import java.util.Set;

/** How far an act of violence went: "tried to kill", "an assassination attempt", "threatened to attack", "the fighting goes on". */
final class Stages {
    private static final int HOPS = 2;
    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "obj", "nmod", "compound", "acl", "ccomp", "obl", "amod");
    private static final Set<String> LINKS = Set.of("", "to", "of", "against", "at", "from");

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final Tree tree;
    private final Outlooks outlooks;

    Stages(Tree tree, Outlooks outlooks) {
        this.tree = tree;
        this.outlooks = outlooks;
    }

    Stage at(int word) {
        return modifier(word)
                .or(() -> above(word).flatMap(this::told))
                .orElseGet(() -> isGoingOn(word) ? Stage.ONGOING : Stage.ACCOMPLISHED);
    }

    /** How far it went by a word above the act; "foiled a plot to attack" has two. */
    private Optional<Stage> told(int word) {
        boolean foiled = above(word)
                .flatMap(at -> outlooks.stage(tree.lemma(at)))
                .filter(Stage.FOILED::equals)
                .isPresent();
        return foiled ? Optional.of(Stage.FOILED) : outlooks.stage(tree.lemma(word));
    }

    /** What a word before the act says of it: "attempted murder"; none when it says nothing. */
    Optional<Stage> modifier(int word) {
        return tree.children(word, "amod").stream()
                .flatMap(child -> outlooks
                        .stage(Tree.lemma(child))
                        .or(() -> outlooks.stage(child.form().toLowerCase(java.util.Locale.ROOT)))
                        .stream())
                .findFirst();
    }

    /** "Are still holding hostages", "the fighting goes on". */
    private boolean isGoingOn(int word) {
        Token token = tree.token(word);
        return tree.isVerb(word)
                ? isProgressive(token)
                : token.is("nsubj")
                        && outlooks.stage(tree.lemma(token.head()))
                                .filter(Stage.ONGOING::equals)
                                .isPresent();
    }

    private boolean isProgressive(Token verb) {
        boolean now = tree.children(verb.index(), "aux").stream().anyMatch(aux -> PRESENT.contains(aux.xpos()));
        boolean going = verb.xpos().equals("VBG")
                || tree.children(verb.index(), "aux").stream()
                        .anyMatch(aux -> aux.xpos().equals("VBG"));
        return now && going;
    }

    /** The word that tells how far it went, as governor of the act. */
    Optional<Integer> above(int word) {
        int at = word;
        for (int hop = 0; hop < HOPS && !tree.token(at).isRoot(); hop++) {
            if (!isComplement(at)) {
                return Optional.empty();
            }
            at = tree.token(at).head();
            if (outlooks.stage(tree.lemma(at)).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isComplement(int at) {
        Token token = tree.token(at);
        boolean complement =
                COMPLEMENTS.stream().anyMatch(token::is) || token.relation().equals("nsubj:pass");
        return complement && LINKS.contains(tree.marker(at));
    }
}
