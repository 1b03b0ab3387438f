package entente.train.corpus;

import java.util.List;

/**
 * The grammar of a sentence as a treebank gives it; every list has one entry a word.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param heads index of each word's head, from 0; {@link #ROOT} for the root
 * @param relations Universal Dependencies relations with subtypes
 */
public record Syntax(List<String> upos, List<String> xpos, List<Integer> heads, List<String> relations) {

    /** The head of the root. */
    public static final int ROOT = -1;

    public Syntax {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
