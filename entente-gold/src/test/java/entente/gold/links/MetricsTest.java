package entente.gold.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of the first two tests are those of Bagga and Baldwin (1998) and Luo (2005) for their examples. */
class MetricsTest {
    private static final Offset<Double> TINY = offset(1e-9);
    private static final Clustering<Character> GOLD = clustering("abcde", "fg", "hijkl");

    @Test
    void countsASmallMergeLessThanALargeOne() {
        Clustering<Character> small = clustering("abcde", "fghijkl");
        Clustering<Character> large = clustering("abcdehijkl", "fg");

        assertThat(Metrics.bcubed(GOLD, small).precision()).isEqualTo((5 + 4.0 / 7 + 25.0 / 7) / 12, TINY);
        assertThat(Metrics.bcubed(GOLD, large).precision()).isEqualTo(7.0 / 12, TINY);
        assertThat(Metrics.bcubed(GOLD, small).recall()).isEqualTo(1, TINY);
        assertThat(Metrics.muc(GOLD, small).precision()).isEqualTo(.9, TINY);
        assertThat(Metrics.muc(GOLD, large).precision()).isEqualTo(.9, TINY);
    }

    @Test
    void pairsEachClusterWithOneOther() {
        Score score = Metrics.ceafe(GOLD, clustering("abcde", "fghijkl"));

        assertThat(score.precision()).isEqualTo((1 + 10.0 / 12) / 2, TINY);
        assertThat(score.recall()).isEqualTo((1 + 10.0 / 12) / 3, TINY);
    }

    @Test
    void takesMentionsThatOnlyOneSideHasForMistakes() {
        Clustering<Character> found = clustering("abx", "hi");

        assertThat(Metrics.muc(GOLD, found)).isEqualTo(new Score(2, 3, 2, 9));
        assertThat(Metrics.bcubed(GOLD, found).precision()).isEqualTo((4.0 / 3 + 2) / 5, TINY);
        assertThat(Metrics.bcubed(GOLD, found).recall()).isEqualTo((4.0 / 5 + 4.0 / 5) / 12, TINY);
        assertThat(Metrics.ceafe(GOLD, found).recall()).isEqualTo((4.0 / 8 + 4.0 / 7) / 3, TINY);
    }

    @Test
    void givesOneForTheSameAndZeroForNothing() {
        assertThat(Metrics.conll(GOLD, GOLD)).isEqualTo(1, TINY);
        assertThat(Metrics.conll(GOLD, clustering("m"))).isZero();
    }

    @Test
    void dropsWhatIsAlone() {
        assertThat(clustering("a", "bc").mentions()).isEqualTo(2);
    }

    @Test
    void refusesAMentionInTwoClusters() {
        assertThatThrownBy(() -> clustering("ab", "bc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b");
    }

    @Test
    void assignsAsWellAsTryingEverything() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            double[][] gains = new double[1 + random.nextInt(5)][1 + random.nextInt(4)];
            for (double[] row : gains) {
                Arrays.setAll(row, column -> random.nextDouble());
            }
            assertThat(Assignment.best(gains)).as(Arrays.deepToString(gains)).isEqualTo(best(gains, 0, 0), TINY);
        }
    }

    private static double best(double[][] gains, int row, int taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = best(gains, row + 1, taken);
        for (int column = 0; column < gains[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, gains[row][column] + best(gains, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    private static Clustering<Character> clustering(String... clusters) {
        return new Clustering<>(Arrays.stream(clusters)
                .map(cluster -> cluster.chars().mapToObj(c -> (char) c).toList())
                .map(List::copyOf)
                .toList());
    }
}
