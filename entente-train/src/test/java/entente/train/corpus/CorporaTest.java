package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
    private static final Path FOLDER = Path.of("../../shared/train");
    private static final Path EXTRA = Path.of("../../shared/gold/names");

    @Test
    void tellsWhereAMissingFileIsPublished(@TempDir Path folder) {
        assertThatThrownBy(() -> Corpora.load(folder, folder, false))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("ewt-train")
                .hasMessageContaining("https://github.com/");
    }

    @Test
    void repeatsSmallCorporaInAnEpoch() {
        Example example = new Example(List.of("Rain"), null, List.of("O"), null);
        Corpora corpora = new Corpora(
                Map.of("gum", List.of(example), "politics", List.of(example), "re3d", List.of(example)), Map.of());

        assertThat(corpora.epoch(0)).hasSize(1 + 4 + 2);
    }

    @Test
    void givesEachFileACorpusAndALicence() {
        assertThat(CorpusFile.all()).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file.corpus()).isNotBlank();
            assertThat(file.source().licence()).isNotBlank();
        });
    }

    @Test
    void fileOfAnUnknownSourceIsRefusedWithItsLine() {
        Table.Row row = new Table.Row("corpora.tsv", 7, List.of("a.conllu", "a", "train", "1", "nobody", "trees"));
        assertThatThrownBy(() -> CorpusFile.of(row, Source.all()))
                .hasMessageContaining("corpora.tsv:7")
                .hasMessageContaining("nobody");
    }

    @Test
    void sourceWithoutLicenceIsRefusedWithItsLine() {
        Table.Row row =
                new Table.Row("sources.tsv", 4, List.of("a", "A", "somebody", "names", "", "https://example.org"));
        assertThatThrownBy(() -> Source.of(row)).hasMessageContaining("sources.tsv:4");
    }

    @Test
    void noTwoSourcesHaveTheSameKey() {
        assertThat(Source.all()).extracting(Source::key).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryCorpusWhenItIsThere() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER) && Files.isDirectory(EXTRA));

        Corpora corpora = Corpora.load(FOLDER, EXTRA, true);

        assertThat(corpora.training().keySet()).containsExactly("ewt", "gum", "politics", "uner", "wnut", "re3d");
        corpora.training().values().stream().flatMap(List::stream).forEach(CorporaTest::isWhole);
        assertThat(corpora.development().get("ewt")).anyMatch(example -> example.frames() != null);
    }

    @Test
    void learnsFromEwtsDevelopmentSentencesWhereNothingIsComparedOnThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER) && Files.isDirectory(EXTRA));

        Corpora corpora = Corpora.load(FOLDER, EXTRA, false);
        List<Example> ewt = corpora.training().get("ewt");

        assertThat(corpora.development().keySet()).containsExactly("gum");
        assertThat(corpora.training().keySet()).containsExactly("ewt", "gum", "politics", "wnut", "re3d");
        assertThat(ewt.getLast()).satisfies(last -> {
            assertThat(last.syntax()).isNotNull();
            assertThat(last.names()).as("those of UNER").isNotNull();
        });
        ewt.stream().filter(example -> example.names() != null).forEach(CorporaTest::isWhole);
    }

    @Test
    void takesTheSentencesOfSomeCorporaByTurns() {
        List<Example> sentences = Stream.of("a", "b", "c")
                .map(word -> new Example(List.of(word), null, null, null))
                .toList();
        Corpora corpora = new Corpora(Map.of("wnut", sentences), Map.of());

        assertThat(corpora.epoch(0)).containsExactly(sentences.get(0), sentences.get(2));
        assertThat(corpora.epoch(1)).containsExactly(sentences.get(1));
        assertThat(corpora.epoch(2)).isEqualTo(corpora.epoch(0));
        assertThat(corpora.all()).isEqualTo(sentences);
    }

    private static void isWhole(Example example) {
        List<String> tags = example.names() == null ? List.of() : example.names();
        assertThat(tags).hasSameSizeAs(example.words());
        String before = "O";
        for (String tag : tags) {
            if (tag.startsWith("I-")) {
                assertThat(before).endsWith(tag.substring(1));
            }
            before = tag;
        }
    }
}
