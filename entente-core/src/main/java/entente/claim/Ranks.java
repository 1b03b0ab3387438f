package entente.claim;

import entente.lexicon.Lexicon;
import entente.model.Span;
import entente.model.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rank or office right before a name, where no other words tell who somebody is: "Dr Ann Roe", "Justice Tom Poe". */
final class Ranks {
    /** How many words a short name in brackets takes with them. */
    private static final int SHORT = 3;

    private final Tree tree;
    private final Lexicon lexicon;

    Ranks(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** The words of the rank before the name of a person. */
    Optional<Span> before(int head) {
        int last = bare(head) - 1;
        if (!tree.isPerson(head) || last < 0 || !tree.isNominal(last) || !isRank(last)) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isRank(first - 1)) {
            first--;
        }
        return Optional.of(tree.sentence().cover(first, last));
    }

    /** The office before a name with the body before it that is called for short between: "Dawn Party (DP) president Ann Roe". */
    Optional<List<Span>> bodied(int head) {
        int name = bare(head);
        int first = firstPlain(name);
        int open = first - SHORT;
        boolean bracketed = first < name
                && open > 0
                && tree.token(first - 1).form().equals(")")
                && tree.token(open).form().equals("(");
        return bracketed
                ? tree.sentence()
                        .name(open - 1)
                        .filter(Bodies::isOrganisation)
                        .map(body -> List.of(
                                tree.sentence().cover(body.first(), body.end() - 1),
                                tree.sentence().cover(first, name - 1)))
                : Optional.empty();
    }

    private int firstPlain(int end) {
        int first = end;
        while (first > 0 && isPlain(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isPlain(int at) {
        return tree.isNominal(at) || tree.token(at).upos() == Upos.ADJ;
    }

    /** Where the name without titles starts. */
    private int bare(int head) {
        Span name = new Phrasing(tree, lexicon).of(head);
        int at = head;
        while (at > 0 && tree.token(at - 1).span().start() >= name.start()) {
            at--;
        }
        return at;
    }

    private boolean isRank(int at) {
        String word = tree.token(at).form().toLowerCase(Locale.ROOT);
        String folded = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return lexicon.honorifics().isRank(folded)
                || lexicon.incidents().people().kind(tree.lemma(at)).isPresent();
    }
}
