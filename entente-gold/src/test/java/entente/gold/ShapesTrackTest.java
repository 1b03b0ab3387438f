package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesTrackTest {
    private static final String ROWS = """
            1	plain	Dogs chased the cat.	subject(chased)=Dogs; object(chased)=Dogs
            2	plain	The cat was chased by dogs.	agent(chased)=dogs; patient(chased)=dogs
            3	other	The mayor said prices fell.	speaker(said)=mayor
            """;

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightByFoldKindAndShape() throws IOException {
        assertThat(printed(Options.none()))
                .containsPattern("all +P 0.6000 R 0.6000")
                .containsPattern("development +P .* right 2 of 3 found, 3 gold")
                .containsPattern("development subject +P .* right 1 of 1 found")
                .containsPattern("development shape other +P .* right 1 of 1 found")
                .contains("misread 1 plain object(chased)=Dogs: cat");
    }

    @Test
    void tellsOnlyTheTotalOfWhatIsHeldOut() throws IOException {
        String printed = printed(Options.none());

        assertThat(printed).containsPattern("held-out +P .* right 1 of 2 found, 2 gold");
        assertThat(printed).doesNotContain("misread 2").doesNotContain("patient");
    }

    @Test
    void printsEveryFigureThatTheBenchLooksFor() throws IOException {
        String printed = printed(Options.none());

        assertThat(Measure.all().stream().filter(ShapesTrackTest::isOfShapes))
                .isNotEmpty()
                .allSatisfy(measure -> {
                    Matcher figure = measure.pattern().matcher(printed);
                    assertThat(figure.find()).as(measure.name()).isTrue();
                });
    }

    @Test
    void theBenchFindsTheSetInTheProjectItself() {
        assertThat(Measure.all().stream().filter(ShapesTrackTest::isOfShapes)).allSatisfy(measure -> {
            String input = measure.run().input();
            assertThat(input).startsWith("project:");
            assertThat(NewsShapeTest.SET.toString()).endsWith(input.substring("project:".length()));
        });
    }

    private static boolean isOfShapes(Measure measure) {
        return measure.run().track().startsWith("shapes");
    }

    private String printed(Options options) throws IOException {
        Path input = Files.writeString(folder.resolve("shapes.tsv"), ROWS);
        Path output = folder.resolve("shapes.txt");
        try (Workbench workbench = new Workbench()) {
            new ShapesTrack().predict(input, output, options, workbench);
        }
        return Files.readString(output);
    }
}
