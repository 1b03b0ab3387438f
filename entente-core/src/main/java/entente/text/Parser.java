package entente.text;

import entente.link.Ranker;
import java.util.List;
import java.util.Optional;

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

    /** What weighs the links between phrases by what {@link #analyse} says; none where the reader has no such. */
    default Optional<Ranker> ranker() {
        return Optional.empty();
    }

    /** Name and version of the model: part of what a reading depends on. */
    String version();
}
