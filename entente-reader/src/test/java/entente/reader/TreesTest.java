package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    @Test
    void takesTheBestHeadsWhereTheyMakeATree() {
        Rows arcs = arcs(new float[][] {{0, 0, 0}, {5, 0, 1}, {2, 4, 0}});

        assertThat(Trees.best(arcs)).containsExactly(-1, 0, 1);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        Rows arcs = arcs(new float[][] {{0, 0, 0}, {3, 0, 9}, {5, 8, 0}});

        assertThat(Trees.best(arcs)).containsExactly(-1, 2, 0);
    }

    @Test
    void hangsOneWordFromTheRootThoughTwoWouldScoreMore() {
        Rows arcs = arcs(new float[][] {{0, 0, 0}, {9, 0, 1}, {8, 2, 0}});

        assertThat(Trees.best(arcs)).containsExactly(-1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsWhatTryingAllTreesFinds(int words) {
        Random random = new Random(words);
        for (int trial = 0; trial < 300; trial++) {
            Rows arcs = random(words, random);

            int[] heads = Trees.best(arcs);

            assertThat(Trees.isTree(heads)).as("tree").isTrue();
            assertThat(sum(arcs, heads)).isCloseTo(bestOfAll(arcs, new int[words + 1], 1), within(1e-4));
        }
    }

    @Test
    void makesATreeOfEqualScores() {
        assertThat(Trees.isTree(Trees.best(arcs(new float[40][40])))).isTrue();
    }

    @Test
    void decodesNestedCyclesInGoodTime() {
        int nodes = 161;
        float[][] chained = new float[nodes][nodes];
        for (int i = 1; i < nodes; i++) {
            chained[i][i == 1 ? 2 : i - 1] = 1000 - i;
            chained[i][Math.min(nodes - 1, i + 1)] += 500 - i;
        }

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(Trees.isTree(Trees.best(arcs(chained))))
                .isTrue());
    }

    @Test
    void tellsTreesFromOtherGraphs() {
        assertThat(Trees.isTree(new int[] {-1, 0, 1})).isTrue();
        assertThat(Trees.isTree(new int[] {-1, 0, 0})).as("two roots").isFalse();
        assertThat(Trees.isTree(new int[] {-1, 0, 3, 2})).as("a cycle").isFalse();
        assertThat(Trees.isTree(new int[] {-1, 2, 1})).as("no root").isFalse();
    }

    private static double bestOfAll(Rows arcs, int[] heads, int node) {
        if (node == heads.length) {
            heads[0] = -1;
            return Trees.isTree(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[node] = head;
            if (head != node) {
                best = Math.max(best, bestOfAll(arcs, heads, node + 1));
            }
        }
        return best;
    }

    private static double sum(Rows arcs, int[] heads) {
        double sum = 0;
        for (int node = 1; node < heads.length; node++) {
            sum += arcs.at(node, heads[node]);
        }
        return sum;
    }

    private static Rows random(int words, Random random) {
        float[][] scores = new float[words + 1][words + 1];
        for (float[] row : scores) {
            for (int head = 0; head < row.length; head++) {
                row[head] = (float) random.nextGaussian() * 10;
            }
        }
        return arcs(scores);
    }

    private static Rows arcs(float[][] scores) {
        float[] flat = new float[scores.length * scores.length];
        for (int row = 0; row < scores.length; row++) {
            System.arraycopy(scores[row], 0, flat, row * scores.length, scores.length);
        }
        return new Rows(flat, scores.length);
    }
}
