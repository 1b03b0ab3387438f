package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.train.corpus.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardTest {
    private static final Release RELEASE = new Release("small-reader", "3", 11, LocalDate.of(2026, 2, 3));

    private final SequencedMap<String, String> figures = new LinkedHashMap<>();
    private final SequencedMap<String, String> settings = new LinkedHashMap<>();

    @Test
    void tellsFiguresAndSettingsInTheirOrder() throws IOException {
        figures.put("words with the right head", ".93");
        figures.put("P(a|b)", "1");
        settings.put("epochs", "14");
        String text = new ModelCard(RELEASE, settings, figures).text();
        assertThat(text).startsWith("# small-reader 3\n");
        assertThat(text).contains("| words with the right head | .93 |\n| P(a\\|b) | 1 |\n\n");
        assertThat(text)
                .contains("| epochs | 14 |")
                .contains("with the seed 11")
                .contains("2026-02-03");
        assertThat(text).doesNotContain("{");
    }

    @Test
    void namesEverySourceWithItsLicence(@TempDir Path folder) throws IOException {
        figures.put("x", "1");
        settings.put("y", "2");
        new ModelCard(RELEASE, settings, figures).write(folder.resolve("model"));
        Path card = folder.resolve("model").resolve(ModelCard.FILE);
        assertThat(Source.all()).hasSizeGreaterThan(7).allSatisfy(source -> assertThat(card)
                .content()
                .contains(source.title())
                .contains(source.makers())
                .contains(source.licence())
                .contains(source.address()));
        assertThat(card).content().contains("CC-BY-SA-4.0");
    }

    @Test
    void isNotWrittenWithoutFigures() {
        settings.put("y", "2");
        assertThatThrownBy(() -> new ModelCard(RELEASE, settings, figures)).hasMessageContaining("says nothing");
    }
}
