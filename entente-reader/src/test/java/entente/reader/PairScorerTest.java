package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairScorerTest {
    private final Rows left = new Rows(new float[] {1, -5, 2, 1}, 2);
    private final Rows right = new Rows(new float[] {1, 2, 3, 4}, 2);

    @Test
    void addsTheWeightsOfEachPositiveUnit() {
        PairScorer scorer = new PairScorer(new float[] {1, 10, 100, 1000}, new float[] {.5f, 0});
        float[] scores = {77, 77};

        scorer.score(left, 0, right, 0, scores);
        assertThat(scores).containsExactly(2.5f, 20);

        scorer.score(left, 1, right, 1, scores);
        assertThat(scores).containsExactly(505.5f, 5050);
    }

    @Test
    void hasAsManyLabelsAsTheListsOfTheModel() {
        Labels labels = Labels.load();

        assertThat(PairScorer.load("relation-scorer-v0.bin").labels())
                .isEqualTo(labels.relations().size());
        assertThat(PairScorer.load("role-scorer-v0.bin").labels())
                .isEqualTo(labels.roles().size());
    }
}
