package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreePathsTest {
    /** Envoys made an appeal to the militia and left. */
    private static final TreePaths TREE = new TreePaths(
            List.of("Envoys", "made", "an", "appeal", "To", "the", "militia", "and", "left"),
            List.of(1, -1, 3, 1, 6, 6, 3, 8, 1),
            List.of("nsubj", "root", "det", "obj", "case", "det", "nmod", "cc", "conj"));

    @Test
    void climbsToTheCommonHeadAndDescends() {
        assertThat(TREE.names(3, 0)).containsExactly("<obj>nsubj", "<>");
        assertThat(TREE.names(8, 0)).containsExactly("<conj>nsubj", "<>");
        assertThat(TREE.names(0, 1)).containsExactly("<nsubj", "<");
    }

    @Test
    void tellsTheWordOfCaseWhereItEnds() {
        assertThat(TREE.names(3, 6)).containsExactly(">nmod+to", ">nmod", ">");
        assertThat(TREE.names(6, 3)).as("not where it begins").containsExactly("<nmod", "<");
    }

    @Test
    void hasANameForNoWayAtAll() {
        assertThat(TREE.names(1, 1)).containsExactly("=", "");
    }

    @Test
    void leavesLongWaysUnnamed() {
        assertThat(TREE.names(0, 4)).containsExactly("<nsubj>obj>nmod>case", "<>>>");
        TreePaths chain = new TreePaths(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(-1, 0, 1, 2, 3, 4),
                List.of("root", "x", "x", "x", "x", "x"));
        assertThat(chain.names(4, 0)).containsExactly("<x<x<x<x", "<<<<");
        assertThat(chain.names(5, 0)).isEmpty();
    }

    @Test
    void knowsAWayByItsMostExactNameThatHasANumber() {
        PathNumbers numbers = new PathNumbers(List.of("OTHER", ">nmod+of", ">nmod", "<>"));

        assertThat(numbers.of(TREE, 3, 6)).isEqualTo(2);
        assertThat(numbers.of(TREE, 3, 0)).isEqualTo(3);
        assertThat(numbers.of(TREE, 3, 1)).isEqualTo(PathNumbers.OTHER);
    }

    @Test
    void firstNameOfTheListIsThatOfNoWay() {
        assertThat(new PathNumbers(List.of(">nmod")).of(TREE, 3, 6)).isEqualTo(PathNumbers.OTHER);
    }
}
