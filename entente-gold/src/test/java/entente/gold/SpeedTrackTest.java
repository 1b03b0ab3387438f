package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpeedTrackTest {
    @TempDir
    private Path folder;

    @Test
    void tellsColdFromWarmAndCountsEveryWord() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "1", "date": "2015-11-16", "text": "Soldiers shelled the village on Sunday."}
                {"id": "2", "date": "2015-11-16", "text": "The mayor left the town hall at noon."}
                """);

        JsonNode answer = speed(input);

        assertThat(answer.at("/warm/articles").asInt()).isEqualTo(2);
        assertThat(answer.at("/warm/tokens").asInt()).isEqualTo(16);
        assertThat(answer.at("/warm/articlesPerSecond").asDouble()).isPositive();
        assertThat(answer.at("/cold/firstReadingSeconds").asDouble()).isBetween(.1, 120.0);
        assertThat(answer.at("/memory/peakHeapMiB").asDouble()).isPositive();
        assertThat(answer.at("/readerAlone/gain").asDouble()).isPositive();
        assertThat(answer.at("/readerAlone/loadSeconds").asDouble()).isBetween(.01, 60.0);
        assertThat(answer.at("/readerAlone/tokensPerProcessorSecond").asDouble())
                .isPositive();
        assertThat(answer.at("/readerAlone/peakResidentMiB").asDouble()).isBetween(0.0, 600.0);
    }

    @Test
    void refusesAFileWithoutArticles() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), "\n");

        assertThatThrownBy(() -> speed(input)).hasMessageContaining("no articles");
    }

    private JsonNode speed(Path input) throws IOException {
        Path output = folder.resolve("out.json");
        try (Workbench workbench = new Workbench()) {
            new SpeedTrack().predict(input, output, new Options(List.of("--threads", "2")), workbench);
        }
        return new JsonMapper().readTree(Files.readString(output));
    }
}
