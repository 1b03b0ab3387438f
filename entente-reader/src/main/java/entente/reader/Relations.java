package entente.reader;

import java.util.ArrayList;
import java.util.List;

/** Names the arcs of a tree. */
final class Relations {
    private final Labels labels;
    private final PairScorer scorer;

    Relations(Labels labels, PairScorer scorer) {
        this.labels = labels;
        this.scorer = scorer;
    }

    /** The relation of each word to its head; {@code root} for the root and for it alone. */
    List<String> of(Scores scores, int[] heads) {
        PairScorer.Sheet sheet = scorer.sheet();
        List<String> relations = new ArrayList<>(heads.length);
        for (int node = 1; node < heads.length; node++) {
            float[] sums = sheet.scores(scores.relationDependents(), node, scores.relationHeads(), heads[node]);
            relations.add(labels.relations().get(heads[node] == 0 ? labels.root() : bestButRoot(sums)));
        }
        return relations;
    }

    private int bestButRoot(float[] sums) {
        int root = labels.root();
        int best = root == 0 ? 1 : 0;
        for (int relation = best + 1; relation < scorer.labels(); relation++) {
            if (relation != root && sums[relation] > sums[best]) {
                best = relation;
            }
        }
        return best;
    }
}
