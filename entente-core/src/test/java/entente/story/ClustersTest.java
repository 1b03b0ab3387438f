package entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void joinsTheStrongestFirst() {
        List<Link> links = List.of(new Link(0, 1, 0.9), new Link(1, 2, 0.5), new Link(2, 3, 0.9));

        assertThat(join(4, links)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void aChainOfWeakLinksDoesNotRunAway() {
        List<Link> links =
                IntStream.range(0, 9).mapToObj(i -> new Link(i, i + 1, 0.5)).toList();

        assertThat(join(10, links)).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void strangersStayAlone() {
        assertThat(join(3, List.of())).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void aGroupGivenAtTheStartIsNeverDivided() {
        List<List<Integer>> start = List.of(List.of(0, 2), List.of(1));

        assertThat(Clusters.join(start, List.of(new Link(0, 1, 0.2)), 0.3)).containsExactly(List.of(0, 2), List.of(1));
        assertThat(Clusters.join(start, List.of(new Link(0, 1, 0.4), new Link(1, 2, 0.3)), 0.3))
                .containsExactly(List.of(0, 1, 2));
    }

    private static List<List<Integer>> join(int size, List<Link> links) {
        List<List<Integer>> single = IntStream.range(0, size).mapToObj(List::of).toList();
        return Clusters.join(single, links, 0.3);
    }
}
