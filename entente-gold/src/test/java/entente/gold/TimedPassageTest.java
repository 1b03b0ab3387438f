package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the set of passages; that every expression stands in its text, reading it makes sure. */
class TimedPassageTest {
    private static final Path SET = NewsShapeTest.SET.resolveSibling("news-times.tsv");

    @TempDir
    private Path folder;

    @Test
    void theSetIsLargeEnoughToTellTwoReadersApart() throws IOException {
        List<TimedPassage> set = TimedPassage.read(SET);

        assertThat(set)
                .hasSizeGreaterThanOrEqualTo(150)
                .extracting(TimedPassage::text)
                .doesNotHaveDuplicates();
        assertThat(set.stream().mapToInt(p -> p.expressions().size()).sum()).isGreaterThanOrEqualTo(350);
        assertThat(set.stream().filter(TimedPassage::isHeldOut)).hasSize(set.size() / 2);
    }

    @Test
    void findsTheWordsThatANumberMeans() throws IOException {
        Path file =
                Files.writeString(folder.resolve("set.tsv"), "1\t2016-03-04\tMay she leave in May?\tMay#2=2016-05\n");

        assertThat(TimedPassage.read(file).getFirst().expressions())
                .containsExactly(new TimedPassage.Expression(new Span(17, 20), "2016-05"));
    }

    @Test
    void namesTheLineOfAnExpressionThatIsWrong() throws IOException {
        Path file =
                Files.writeString(folder.resolve("set.tsv"), "# head\n1\t2016-03-04\tIt rained.\tFriday=2016-03-04\n");

        assertThatThrownBy(() -> TimedPassage.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set.tsv:2: Friday does not stand");
    }
}
