package entente.link;

import entente.model.Phrase;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases that may refer: pronouns, names and nouns with all that belongs to them, and those that are joined
 * ("Roe and her lawyer"). Of a phrase that is a clause's predicate ("he is the minister") only the phrase is taken.
 */
final class NounPhrases {
    private static final Set<String> PARTS = Set.of("flat", "goeswith", "fixed", "expl", "reparandum", "compound:prt");
    private static final Set<String> NOMINAL =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "dislocated", "vocative");

    private final Subtrees subtrees;
    private final Reach reach;

    private NounPhrases(Subtrees subtrees) {
        this.subtrees = subtrees;
        this.reach = new Reach(subtrees);
    }

    /** The phrases of a sentence in the order of the text, outer before inner. */
    static List<Phrase> in(Subtrees subtrees) {
        NounPhrases finder = new NounPhrases(subtrees);
        List<Phrase> phrases = new ArrayList<>();
        for (Token token : subtrees.sentence().tokens()) {
            if (finder.refers(token)) {
                phrases.add(finder.reach.around(token.index()));
                finder.reach.joined(token.index()).ifPresent(phrases::add);
            }
        }
        phrases.sort(null);
        return phrases;
    }

    private boolean refers(Token token) {
        if (PARTS.contains(token.relation()) || token.is("flat") || token.is("expl")) {
            return false;
        }
        return switch (token.upos()) {
            case NOUN, PROPN -> true;
            case PRON -> !token.xpos().startsWith("W") && !token.xpos().equals("EX");
            case DET, NUM, SYM, X -> isNominal(token);
            case ADJ -> isNominal(token) && subtrees.hasChild(token.index(), "det");
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
        };
    }

    /** Whether it stands where nouns do; of words that are joined the first tells. */
    private boolean isNominal(Token token) {
        Token at = token;
        while (at.is("conj")) {
            at = subtrees.sentence().token(at.head());
        }
        if (at.index() != token.index()
                && (at.upos() == Upos.NOUN || at.upos() == Upos.PROPN || at.upos() == Upos.PRON)) {
            return true;
        }
        String relation = at.relation();
        int colon = relation.indexOf(':');
        return NOMINAL.contains(colon < 0 ? relation : relation.substring(0, colon));
    }
}
