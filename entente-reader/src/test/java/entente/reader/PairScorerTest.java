package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairScorerTest {
    private final Rows left = new Rows(new float[] {1, -5, 2, 1}, 2);
    private final Rows right = new Rows(new float[] {1, 2, 3, 4}, 2);

    @Test
    void addsTheWeightsOfEachPositiveUnit() {
        PairScorer scorer = new PairScorer(new Rows(new float[] {1, 100, 10, 1000}, 2), new float[] {.5f, 0});
        PairScorer.Sheet sheet = scorer.sheet();

        assertThat(sheet.scores(left, 0, right, 0)).startsWith(2.5f, 20);
        assertThat(sheet.scores(left, 1, right, 1)).startsWith(505.5f, 5050);
        assertThat(sheet.scores(left, 0, right, 0)).as("used again").startsWith(2.5f, 20);
    }

    @Test
    void addsWhatIsBetweenTheTwoBeforeItLooksWhatIsPositive() {
        PairScorer scorer = new PairScorer(new Rows(new float[] {1, 100, 10, 1000}, 2), new float[] {.5f, 0});
        Rows between = new Rows(new float[] {0, 0, -2, 4}, 2);

        assertThat(scorer.sheet().scores(left, 0, right, 0, between, 1)).startsWith(100.5f, 1000);
    }

    @Test
    void addsUpUnitsInFoursAndRests() {
        float[] ones = new float[7];
        Arrays.fill(ones, 1);
        PairScorer scorer = new PairScorer(new Rows(new float[] {1, 2, 4, 8, 16, 32, 64}, 7), new float[] {0});

        float[] scores = scorer.sheet().scores(new Rows(ones, 7), 0, new Rows(new float[7], 7), 0);

        assertThat(scores[0]).isEqualTo(127);
    }

    @Test
    void hasAsManyLabelsAsTheListsOfTheModel() {
        Labels labels = Labels.load(new ModelFiles.InJar());

        assertThat(PairScorer.load(new ModelFiles.InJar(), ModelFiles.RELATION_SCORER)
                        .labels())
                .isEqualTo(labels.relations().size());
        assertThat(PairScorer.load(new ModelFiles.InJar(), ModelFiles.ROLE_SCORER)
                        .labels())
                .isEqualTo(labels.roles().size());
        assertThat(RolePaths.load(new ModelFiles.InJar(), labels.paths())
                        .vectors()
                        .count())
                .isEqualTo(labels.paths().size());
    }
}
