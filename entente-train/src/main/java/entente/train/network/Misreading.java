package entente.train.network;

import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Trees with as many mistakes as a reader makes, so that one who learns roles from them does not take every tree at its
 * word: some words hang one step too high, some arcs bear the relation of another.
 */
final class Misreading implements UnaryOperator<Syntax> {

    /** Shares of the words: together about what is wrong in the trees of unseen sentences. */
    private static final double TOO_HIGH = .05;

    private static final double MISNAMED = .03;

    private final Random random;

    Misreading(Random random) {
        this.random = random;
    }

    @Override
    public Syntax apply(Syntax syntax) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int word = 0; word < syntax.heads().size(); word++) {
            heads.add(
                    random.nextDouble() < TOO_HIGH
                            ? higher(word, syntax)
                            : syntax.heads().get(word));
            relations.add(syntax.relations().get(random.nextDouble() < MISNAMED ? random.nextInt(word + 1) : word));
        }
        return new Syntax(syntax.upos(), syntax.xpos(), heads, relations);
    }

    /** The head's head, which closes no circle; the head itself where that is the root. */
    private static int higher(int word, Syntax syntax) {
        int head = syntax.heads().get(word);
        int above = head == Syntax.ROOT ? Syntax.ROOT : syntax.heads().get(head);
        return above == Syntax.ROOT ? head : above;
    }
}
