package entente.gold.links;

import entente.model.Token;
import entente.model.Upos;
import java.util.List;

/**
 * A sentence of a treebank with its entities; the lists have one entry a word.
 *
 * @param spaced whether a blank stands after each word
 * @param heads index of each word's head, from 0; {@link Token#ROOT} for the root
 * @param entities in the order in which they close
 */
record GoldSentence(
        List<String> words,
        List<Boolean> spaced,
        List<Upos> upos,
        List<String> xpos,
        List<Integer> heads,
        List<String> relations,
        List<Entity> entities) {
    GoldSentence {
        words = List.copyOf(words);
        spaced = List.copyOf(spaced);
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        entities = List.copyOf(entities);
    }

    /**
     * Words that refer.
     *
     * @param chain what is the same for all that mean the same
     * @param first index of the first word
     * @param end index after the last word
     */
    record Entity(String chain, int first, int end) {}

    /** The word of an entity that hangs from outside of it; the first of several. */
    int headOf(Entity entity) {
        for (int at = entity.first(); at < entity.end(); at++) {
            int head = heads.get(at);
            if (head < entity.first() || head >= entity.end()) {
                return at;
            }
        }
        throw new IllegalStateException("a circle in the tree over " + words);
    }
}
