package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTrackTest {
    @TempDir
    private Path folder;

    @Test
    void answersTokensWithTokens() throws IOException {
        assertThat(answer("{\"id\": \"7\", \"tokens\": [\"Angela\", \"Merkel\", \"flew\", \"to\", \"Paris\", \".\"]}"))
                .containsExactly("{\"id\":\"7\",\"ner\":[[0,2,\"PER\"],[4,5,\"LOC\"]]}");
    }

    @Test
    void answersTextWithCharacters() throws IOException {
        assertThat(answer("{\"doc\": \"d\", \"text\": \"Rain fell.\\nShe flew to Paris .\"}"))
                .containsExactly("{\"doc\":\"d\",\"entities\":[{\"start\":23,\"end\":28,\"type\":\"LOC\"}]}");
    }

    @Test
    void keepsRowsWithoutAnyWord() throws IOException {
        assertThat(answer("{\"id\": \"7\", \"tokens\": []}")).containsExactly("{\"id\":\"7\",\"ner\":[]}");
    }

    @Test
    void callsPartiesAndFacilitiesByTheirCoarseTypesAndLeavesNationalitiesOut() {
        assertThat(types(NameTypes.COARSE)).containsExactly("PER", "ORG", "ORG", "LOC", "LOC");
    }

    @Test
    void tellsEveryKindApartWhenAsked() {
        assertThat(types(NameTypes.FINE)).doesNotHaveDuplicates().hasSameSizeAs(Name.Kind.values());
    }

    private static List<String> types(NameTypes types) {
        return Arrays.stream(Name.Kind.values())
                .flatMap(kind -> types.of(new Name(kind, 0, 1)).stream())
                .toList();
    }

    private List<String> answer(String row) throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), row + "\n");
        Path output = folder.resolve("out.jsonl");
        try (Workbench workbench = new Workbench()) {
            new NamesTrack().predict(input, output, Options.none(), workbench);
        }
        return Files.readAllLines(output);
    }
}
