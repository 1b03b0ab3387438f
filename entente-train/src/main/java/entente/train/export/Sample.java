package entente.train.export;

import entente.reader.PathNumbers;
import entente.reader.Subwords;
import entente.reader.TreePaths;

/**
 * A sentence to compare two networks on.
 *
 * @param tree its right tree, so that both look for roles along the same ways
 */
public record Sample(Subwords subwords, TreePaths tree, PathNumbers numbers) {

    /** The number of the way from a predicate to a word. */
    int path(int predicate, int word) {
        return numbers.of(tree, predicate, word);
    }
}
