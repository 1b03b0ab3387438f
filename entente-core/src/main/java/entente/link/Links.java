package entente.link;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Link;
import entente.model.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Links the phrases of a document that mean the same: each to the best of those before it, or to none. */
public final class Links {
    private static final int NONE = -1;

    private final Ranker ranker;
    private final Passage passage;
    private final List<WordVectors> vectors;
    private final List<float[]> antecedents = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Links(Ranker ranker, Passage passage, List<WordVectors> vectors) {
        this.ranker = ranker;
        this.passage = passage;
        this.vectors = vectors;
    }

    /**
     * The links of a document, in the order of the text.
     *
     * @param vectors of the words of each sentence, as wide as the ranker wants them
     */
    public static List<Link> in(Document document, List<WordVectors> vectors, Ranker ranker, Lexicon lexicon) {
        for (WordVectors some : vectors) {
            if (ranker.vectorWidth() > 0 && some.width() != ranker.vectorWidth()) {
                throw new IllegalArgumentException(
                        "the ranker of links wants vectors of " + ranker.vectorWidth() + ", not " + some.width());
            }
        }
        Links links = new Links(ranker, Passage.of(document, lexicon), vectors);
        while (links.passage.next() < links.passage.size()) {
            links.answer(links.passage.question());
        }
        return links.links;
    }

    private void answer(Question question) {
        Phrase phrase = passage.phrase(question.index());
        WordVectors words = vectors.get(phrase.sentence());
        int[] rows = question.phraseRows();
        float[] sums = ranker.phrase(rows, words, phrase.head());
        float alone = ranker.scoreAlone(sums);
        float[] scores = new float[question.size()];
        int best = NONE;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = ranker.score(sums, antecedents.get(question.candidate(at)), question.pairRows(at));
            best = scores[at] > (best == NONE ? alone : scores[best]) ? at : best;
        }
        antecedents.add(ranker.antecedent(rows, words, phrase.head()));
        if (best == NONE) {
            passage.leave();
        } else {
            int antecedent = question.candidate(best);
            links.add(new Link(phrase, passage.phrase(antecedent), probability(scores, best, alone)));
            passage.link(antecedent);
        }
    }

    private static float probability(float[] scores, int best, float alone) {
        double sum = Math.exp(alone - scores[best]);
        for (float score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return (float) (1 / sum);
    }
}
