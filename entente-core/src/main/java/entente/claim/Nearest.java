package entente.claim;

import entente.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Of several mentions in a sentence, the one that stands nearest to a word in the tree. */
final class Nearest {
    private static final int FARTHEST = 7;

    private Nearest() {}

    /** The nearest; the earlier of two at the same distance; none that is far. */
    static <M extends Mention> Optional<M> to(int word, Tree tree, List<M> mentions, ToIntFunction<M> head) {
        Optional<M> nearest = Optional.empty();
        int least = FARTHEST + 1;
        for (M mention : mentions) {
            int distance = distance(tree, word, head.applyAsInt(mention));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(mention);
            }
        }
        return nearest;
    }

    /** Steps down from a word weigh one, steps up two: what hangs from a word is nearer than what it hangs from. */
    private static int distance(Tree tree, int word, int mention) {
        int up = 0;
        for (int from = word; up <= FARTHEST; from = tree.token(from).head()) {
            int down = 0;
            for (int at = mention; down <= FARTHEST; at = tree.token(at).head()) {
                if (at == from) {
                    return up + down;
                }
                if (tree.token(at).isRoot()) {
                    break;
                }
                down += tree.token(at).is("ccomp") || tree.token(at).is("acl:relcl") ? 3 : 1;
            }
            if (tree.token(from).isRoot()) {
                break;
            }
            up += 2;
        }
        return FARTHEST + 1;
    }
}
