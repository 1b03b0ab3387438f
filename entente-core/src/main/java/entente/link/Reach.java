package entente.link;

import entente.model.Phrase;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a phrase reaches around its head: over what hangs from it and belongs to it, without a gap. */
final class Reach {
    private static final Set<String> OUTSIDE = Set.of(
            "case",
            "cc",
            "mark",
            "cop",
            "aux",
            "nsubj",
            "csubj",
            "expl",
            "discourse",
            "vocative",
            "parataxis",
            "reparandum",
            "dislocated",
            "advcl",
            "list",
            "conj",
            "orphan",
            "appos");
    private static final Set<String> OUTSIDE_PREDICATES = Set.of("ccomp", "advmod", "obl");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String QUOTES = "\"'`“”‘’«»";

    private final Subtrees subtrees;
    private final Sentence sentence;

    Reach(Subtrees subtrees) {
        this.subtrees = subtrees;
        this.sentence = subtrees.sentence();
    }

    /** The phrase of a head; of several that are joined, this one alone. */
    Phrase around(int head) {
        boolean isPredicate = subtrees.hasChild(head, "cop") || subtrees.hasChild(head, "nsubj");
        List<Token> children = subtrees.children(head);
        int first = head;
        for (int at = children.size() - 1; at >= 0; at--) {
            Token child = children.get(at);
            if (child.index() < first && subtrees.end(child.index()) == first) {
                if (!belongs(child, head, isPredicate)) {
                    break;
                }
                first = subtrees.first(child.index());
            }
        }
        int end = head + 1;
        for (Token child : children) {
            if (child.index() >= end && subtrees.first(child.index()) == end) {
                if (!belongs(child, head, isPredicate)) {
                    break;
                }
                end = subtrees.end(child.index());
            }
        }
        return trimmed(head, first, end);
    }

    /** The phrase of a head together with all that is joined to it, if something is. */
    Optional<Phrase> joined(int head) {
        int end = -1;
        for (Token child : subtrees.children(head)) {
            if (child.is("conj") && child.upos() != Upos.VERB) {
                end = around(child.index()).end();
            }
        }
        Phrase first = around(head);
        return end <= first.end() ? Optional.empty() : Optional.of(trimmed(head, first.first(), end));
    }

    private boolean belongs(Token child, int head, boolean isPredicate) {
        String relation = relation(child);
        if (relation.equals("case")) {
            return child.index() == head + 1 && child.xpos().equals("POS");
        }
        if (OUTSIDE.contains(relation) || (isPredicate && OUTSIDE_PREDICATES.contains(relation))) {
            return false;
        }
        boolean isBefore = child.index() < head;
        return !(isBefore && relation.equals("advmod") && !isInside(child, head))
                && !(!isBefore && isBracketed(child))
                && !(isPredicate && relation.equals("punct"));
    }

    /** An adverb after the article belongs to the phrase, one before it does not: "even the then minister". */
    private boolean isInside(Token adverb, int head) {
        for (Token child : subtrees.children(head)) {
            if (child.index() < adverb.index() && (child.is("det") || child.is("nmod:poss"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBracketed(Token child) {
        String start = sentence.token(subtrees.first(child.index())).form();
        return OPENING.contains(start);
    }

    private static String relation(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    private Phrase trimmed(int head, int first, int end) {
        int start = first;
        int stop = end;
        boolean isTrimmed = true;
        while (isTrimmed) {
            isTrimmed = false;
            if (stop - 1 > head && isLoose(sentence.token(stop - 1), start, stop)) {
                stop--;
                isTrimmed = true;
            }
            if (start < head && isLoose(sentence.token(start), start, stop)) {
                start++;
                isTrimmed = true;
            }
        }
        return new Phrase(sentence.index(), head, start, stop);
    }

    /** Punctuation at the edge, but no quotation mark or bracket whose partner is inside. */
    private boolean isLoose(Token token, int first, int end) {
        if (token.upos() != Upos.PUNCT) {
            return false;
        }
        if (!(OPENING + CLOSING + QUOTES).contains(token.form())) {
            return true;
        }
        int other = token.index() == first ? end - 1 : first;
        if (sentence.token(other).upos() == Upos.PUNCT) {
            return true;
        }
        for (int at = first + 1; at < end - 1; at++) {
            if (isPartner(token.form(), sentence.token(at).form())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartner(String mark, String other) {
        if (QUOTES.contains(mark)) {
            return QUOTES.contains(other);
        }
        int opening = OPENING.indexOf(mark);
        return opening >= 0
                ? other.equals(CLOSING.substring(opening, opening + 1))
                : other.equals(OPENING.substring(CLOSING.indexOf(mark), CLOSING.indexOf(mark) + 1));
    }
}
