package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the set of news shapes; that every marked word stands in its sentence, reading it makes sure. */
class NewsShapeTest {
    static final Path SET = Path.of("")
            .toAbsolutePath()
            .getParent()
            .resolve("entente-gold/src/main/resources/entente/gold/news-shapes.tsv");

    @TempDir
    private Path folder;

    @Test
    void theSetIsLargeEnoughToTellTwoReadersApart() throws IOException {
        List<NewsShape> set = NewsShape.read(SET);

        assertThat(set).hasSizeGreaterThanOrEqualTo(240);
        assertThat(set.stream().mapToInt(shape -> shape.marks().size()).sum()).isGreaterThanOrEqualTo(500);
    }

    @Test
    void everyShapeHasSentencesInBothFolds() throws IOException {
        Map<String, List<NewsShape>> byShape =
                NewsShape.read(SET).stream().collect(Collectors.groupingBy(NewsShape::shape));

        assertThat(byShape).hasSizeGreaterThan(30);
        assertThat(byShape).allSatisfy((name, sentences) -> {
            assertThat(sentences).hasSizeGreaterThanOrEqualTo(5);
            assertThat(sentences.stream().filter(NewsShape::isHeldOut)).hasSizeBetween(2, sentences.size() - 2);
        });
    }

    @Test
    void noIdSentenceOrMarkStandsTwice() throws IOException {
        List<NewsShape> set = NewsShape.read(SET);

        assertThat(set).extracting(NewsShape::id).doesNotHaveDuplicates();
        assertThat(set).extracting(NewsShape::sentence).doesNotHaveDuplicates();
        assertThat(set).allSatisfy(shape -> assertThat(shape.marks())
                .hasSizeBetween(1, 4)
                .extracting(mark -> mark.kind() + " " + mark.predicate())
                .doesNotHaveDuplicates());
    }

    @Test
    void everyKindOfMarkIsAskedOften() throws IOException {
        Map<RoleMark.Kind, Long> kinds = NewsShape.read(SET).stream()
                .flatMap(shape -> shape.marks().stream())
                .collect(Collectors.groupingBy(RoleMark::kind, Collectors.counting()));

        assertThat(kinds).containsOnlyKeys(RoleMark.Kind.values());
        assertThat(kinds.values()).allMatch(count -> count >= 50);
    }

    @Test
    void namesTheLineOfAMarkThatIsWrong() throws IOException {
        Path file = Files.writeString(
                folder.resolve("set.tsv"), "# id\tshape\tsentence\tmarks\n1\tactive\tDogs bark.\tsubject(bark)=Cats\n");

        assertThatThrownBy(() -> NewsShape.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set.tsv:2: Cats does not stand");
    }
}
