package entente.link;

import entente.model.Sentence;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;

/** The tree of a sentence, ready for going down: the words below each word, and how far they reach. */
final class Subtrees {
    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();
    private final int[] first;
    private final int[] end;

    private Subtrees(Sentence sentence) {
        this.sentence = sentence;
        this.first = new int[sentence.size()];
        this.end = new int[sentence.size()];
        for (int at = 0; at < sentence.size(); at++) {
            children.add(new ArrayList<>());
            first[at] = at;
            end[at] = at + 1;
        }
    }

    static Subtrees of(Sentence sentence) {
        Subtrees subtrees = new Subtrees(sentence);
        for (Token token : sentence.tokens()) {
            if (!token.isRoot()) {
                subtrees.children.get(token.head()).add(token);
            }
            for (int up = token.head();
                    up != Token.ROOT;
                    up = sentence.token(up).head()) {
                subtrees.first[up] = Math.min(subtrees.first[up], token.index());
                subtrees.end[up] = Math.max(subtrees.end[up], token.index() + 1);
            }
        }
        return subtrees;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The words that hang from a word, in their order. */
    List<Token> children(int head) {
        return children.get(head);
    }

    boolean hasChild(int head, String relation) {
        for (Token child : children.get(head)) {
            if (child.is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first word that is a word or hangs below it. */
    int first(int head) {
        return first[head];
    }

    /** Index after the last of them. */
    int end(int head) {
        return end[head];
    }
}
