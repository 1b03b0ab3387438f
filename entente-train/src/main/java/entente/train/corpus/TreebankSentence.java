package entente.train.corpus;

import java.util.List;

/**
 * A sentence of a treebank; every list has one entry a word.
 *
 * @param id as the treebank numbers it
 * @param lemmas dictionary forms
 * @param misc the last column as it is written: {@code _} or {@code Key=Value} between bars
 */
public record TreebankSentence(String id, List<String> words, List<String> lemmas, Syntax syntax, List<String> misc) {
    public TreebankSentence {
        words = List.copyOf(words);
        lemmas = List.copyOf(lemmas);
        misc = List.copyOf(misc);
    }

    public int size() {
        return words.size();
    }

    /** The sentence with its grammar and nothing else to learn. */
    public Example example() {
        return new Example(words, syntax, null, null);
    }
}
