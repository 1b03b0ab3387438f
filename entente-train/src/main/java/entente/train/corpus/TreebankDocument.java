package entente.train.corpus;

import java.util.List;

/**
 * A document of a treebank: the sentences whose mentions may corefer.
 *
 * @param id as the treebank names it
 */
public record TreebankDocument(String id, List<TreebankSentence> sentences) {
    public TreebankDocument {
        sentences = List.copyOf(sentences);
    }
}
