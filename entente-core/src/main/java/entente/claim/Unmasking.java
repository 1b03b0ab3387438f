package entente.claim;

import entente.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who those are whom a report calls only killers or attackers: "the killers were soldiers", "the attackers belonged to the Front". */
final class Unmasking {
    /** What people do who are of a body, and before what that body stands. */
    private static final Set<String> BELONGING = Set.of("belong", "come", "serve", "work", "hail");

    private static final Set<String> OF_BODY = Set.of("to", "from", "for", "in");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");

    private final Tree tree;
    private final Hedges hedges;

    Unmasking(Tree tree, Hedges hedges) {
        this.tree = tree;
        this.hedges = hedges;
    }

    /** The heads of those. */
    List<Integer> of(Token noun) {
        int clause = clause(noun);
        if (clause == Token.ROOT) {
            return List.of();
        }
        if (!tree.isVerb(clause)) {
            return List.of(clause);
        }
        return tree.children(clause, "obl").stream()
                .map(Token::index)
                .filter(body -> OF_BODY.contains(tree.marker(body)))
                .toList();
    }

    /** The head of the clause that says who those are; none where no clause does. */
    int clause(Token noun) {
        boolean subject = noun.is("nsubj") || noun.relation().equals("nsubj:pass");
        if (!subject || !isDefinite(noun)) {
            return Token.ROOT;
        }
        int head = ofThemselves(noun.head()).orElse(noun.head());
        return hedges.isBelief(tree, head) ? believed(head).orElse(Token.ROOT) : isBelonging(head) ? head : Token.ROOT;
    }

    /** Whether it is they who say who they are: "the kidnappers said that they were soldiers". */
    boolean isOfThemselves(Token noun) {
        return clause(noun) != Token.ROOT && ofThemselves(noun.head()).isPresent();
    }

    private Optional<Integer> ofThemselves(int head) {
        return tree.children(head, "ccomp").stream()
                .filter(content -> tree.child(content.index(), "nsubj")
                        .filter(subject -> Tree.lemma(subject).equals("they"))
                        .isPresent())
                .map(Token::index)
                .findFirst();
    }

    /** "The attackers are believed to be soldiers". */
    private Optional<Integer> believed(int verb) {
        return tree.children(verb, "xcomp").stream()
                .map(Token::index)
                .filter(this::isBelonging)
                .findFirst();
    }

    private boolean isBelonging(int head) {
        return tree.isVerb(head) ? BELONGING.contains(tree.lemma(head)) : tree.has(head, "cop") && tree.isNominal(head);
    }

    private boolean isDefinite(Token noun) {
        return tree.children(noun.index(), "det", "nmod:poss").stream()
                .anyMatch(child -> child.is("nmod:poss") || DEFINITE.contains(Tree.lemma(child)));
    }
}
