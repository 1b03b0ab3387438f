package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.text.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedParserTest {
    private static final List<String> FIRST = List.of("Rebels", "seized", "Palmyra");
    private static final List<String> SECOND = List.of("Talks", "resumed");

    @TempDir
    private Path folder;

    private final FlatParser parser = new FlatParser(160);

    @Test
    void answersAsTheParserItStandsFor() throws IOException {
        List<List<String>> sentences = List.of(FIRST, SECOND, FIRST);

        assertThat(fresh(sentences)).isEqualTo(new FlatParser(160).analyse(sentences));
        assertThat(fresh(sentences)).isEqualTo(new FlatParser(160).analyse(sentences));
    }

    @Test
    void asksForEachSentenceOnceInAllRuns() throws IOException {
        fresh(List.of(FIRST, FIRST));
        fresh(List.of(FIRST, SECOND));
        fresh(List.of(SECOND));

        assertThat(parser.sentences()).isEqualTo(2);
    }

    @Test
    void tellsWordsFromTheirJoining() throws IOException {
        fresh(List.of(List.of("New", "York")));
        fresh(List.of(List.of("New York"), List.of("NewYork")));

        assertThat(parser.sentences()).isEqualTo(3);
    }

    @Test
    void asksAnotherModelAnew() throws IOException {
        FlatParser other = new FlatParser(100);
        fresh(List.of(FIRST));
        try (CachedParser cached = CachedParser.in(folder, other)) {
            cached.analyse(List.of(FIRST));
        }

        assertThat(other.sentences()).isEqualTo(1);
    }

    @Test
    void keepsWhatWasWholeWhenARunBrokeOff() throws IOException {
        fresh(List.of(FIRST));
        fresh(List.of(SECOND));
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length + 13));
        }

        assertThat(fresh(List.of(FIRST, SECOND))).isEqualTo(new FlatParser(160).analyse(List.of(FIRST, SECOND)));
        assertThat(parser.sentences()).isEqualTo(2);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<Analysis> fresh(List<List<String>> sentences) throws IOException {
        try (CachedParser cached = CachedParser.in(folder, parser)) {
            return cached.analyse(sentences);
        }
    }
}
