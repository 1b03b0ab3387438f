package entente.claim;

import entente.model.Span;
import entente.model.Token;

/** The words of clauses, as stretches of the text. */
final class Words {
    private final Tree tree;

    Words(Tree tree) {
        this.tree = tree;
    }

    /** All words of a clause, without the punctuation and conjunctions at its ends. */
    Span clause(int head) {
        return trimmed(tree.sentence().subtree(head));
    }

    /**
     * The words of a clause from its verb on: what is done.
     *
     * @param without a clause inside at which the words end; {@link Token#ROOT} for none
     */
    Span deed(int verb, int without) {
        Span whole = new Span(
                tree.token(verb).span().start(), tree.sentence().subtree(verb).end());
        if (without == Token.ROOT) {
            return trimmed(whole);
        }
        int cut = tree.sentence().subtree(without).start();
        boolean behind = cut > tree.token(verb).span().end() && cut < whole.end();
        return trimmed(behind ? new Span(whole.start(), cut) : whole);
    }

    private Span trimmed(Span span) {
        int start = span.end();
        int end = span.start();
        for (Token token : tree.sentence().tokens()) {
            if (span.contains(token.span()) && !token.is("punct") && !token.is("cc")) {
                start = Math.min(start, token.span().start());
                end = Math.max(end, token.span().end());
            }
        }
        return start < end ? new Span(start, end) : span;
    }
}
