package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardTest {
    /** A scorer that leaves a line in what it is given, and takes the number of lines for its figure. */
    private static final String COUNTING = """
            import sys
            with open(sys.argv[2], "a") as out:
                out.write("seen\\n")
            print("macroF1", len(open(sys.argv[2]).readlines()))
            with open(__file__ + ".given", "w") as given:
                given.write(sys.argv[2])
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void runsATrackOnceForAllScorersThatReadItsOutput() throws IOException {
        Map<String, Double> values = runOnNoRows();
        assertThat(values).containsExactly(Map.entry("classes.plover", 1.0), Map.entry("classes.quad", 2.0));
    }

    @Test
    void leavesNoOutputBehind() throws IOException {
        runOnNoRows();
        assertThat(Path.of(Files.readString(folder.resolve("score/score_class.py.given"))))
                .isAbsolute()
                .doesNotExist();
    }

    @Test
    void saysOfWhichTracksTheGoldIsNotThere() throws IOException {
        assertThat(run()).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("classes ", "skipped: no " + folder.resolve("gold/coding/plv_train.jsonl"))
                .contains("examples ", "skipped: no " + folder.resolve("examples/november-2015"));
    }

    /** The measures of a gold folder that holds an empty file of sentences with their classes, and nothing else. */
    private Map<String, Double> runOnNoRows() throws IOException {
        assumeTrue(hasPython(), "scorers need python3");
        Files.createDirectories(folder.resolve("gold/coding"));
        Files.createFile(folder.resolve("gold/coding/plv_train.jsonl"));
        Files.createDirectories(folder.resolve("score"));
        Files.writeString(folder.resolve("score/score_class.py"), COUNTING);
        return run();
    }

    private Map<String, Double> run() throws IOException {
        try (Workbench workbench = new Workbench();
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            return new Scoreboard(folder, folder, out).run(workbench);
        }
    }

    private static boolean hasPython() {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "python3")));
    }
}
