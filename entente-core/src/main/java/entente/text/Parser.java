package entente.text;

import java.util.List;

/** The language reader: words to tags, tree, names and semantic roles. Safe to share between threads. */
public interface Parser {

    /**
     * Analyses sentences, each a list of words; the answer is in the same order, and depends only on the sentences.
     *
     * @param sentences none empty, none longer than {@link #longestSentence()}
     */
    List<Analysis> analyse(List<List<String>> sentences);

    /** Most words that a sentence may have; longer ones have to be cut before. */
    int longestSentence();

    /** Name and version of the model: part of what a reading depends on. */
    String version();
}
