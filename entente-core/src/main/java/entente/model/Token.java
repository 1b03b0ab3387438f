package entente.model;

/**
 * A syntactic word (Universal Dependencies): "didn't" is two.
 *
 * @param span its characters in the article
 * @param form those characters
 * @param lemma dictionary form, lower case except for names
 * @param xpos Penn Treebank tag
 * @param head index of its head in the sentence, from 0; {@link #ROOT} for the root
 * @param relation Universal Dependencies relation with subtype: {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {

    /** The head of the root. */
    public static final int ROOT = -1;

    /** The same word, hanging elsewhere. */
    public Token under(int newHead, String newRelation) {
        return new Token(index, span, form, lemma, upos, xpos, newHead, newRelation);
    }

    /** The same word with another Penn Treebank tag. */
    public Token tagged(String tag) {
        return new Token(index, span, form, lemma, upos, tag, head, relation);
    }

    public boolean isRoot() {
        return head == ROOT;
    }

    /** Whether its relation is the given one, with or without a subtype: {@code nsubj} is met by {@code nsubj:pass}. */
    public boolean is(String wanted) {
        return relation.equals(wanted)
                || (relation.length() > wanted.length()
                        && relation.charAt(wanted.length()) == ':'
                        && relation.startsWith(wanted));
    }
}
