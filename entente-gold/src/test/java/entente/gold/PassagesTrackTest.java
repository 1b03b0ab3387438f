package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesTrackTest {
    private static final String ROWS = """
            1	2016-03-04	The mayor resigned on Tuesday after two years.	Tuesday=2016-03-02; two years=P2Y
            2	2016-03-04	The mayor resigned on Tuesday.	Tuesday=2016-03-08
            """;

    @TempDir
    private Path folder;

    @Test
    void countsAnExpressionAsRightWhenItsValueIs() throws IOException {
        assertThat(printed())
                .containsPattern("development +P 0.5000 R 0.5000")
                .contains("misread 1 Tuesday 2016-03-02: 2016-03-01");
    }

    @Test
    void tellsOnlyTheTotalOfWhatIsHeldOut() throws IOException {
        assertThat(printed())
                .containsPattern("held-out +P .* right 0 of 1 found, 1 gold")
                .doesNotContain("misread 2");
    }

    @Test
    void printsEveryFigureThatTheBenchLooksFor() throws IOException {
        String printed = printed();

        assertThat(Measure.all().stream().filter(m -> m.run().track().equals("passages")))
                .isNotEmpty()
                .allSatisfy(measure -> {
                    Matcher figure = measure.pattern().matcher(printed);
                    assertThat(figure.find()).as(measure.name()).isTrue();
                });
    }

    private String printed() throws IOException {
        Path input = Files.writeString(folder.resolve("passages.tsv"), ROWS);
        Path output = folder.resolve("passages.txt");
        try (Workbench workbench = new Workbench()) {
            new PassagesTrack().predict(input, output, Options.none(), workbench);
        }
        return Files.readString(output);
    }
}
