package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IncidentsTrackTest {
    private static final String TEXT = "Rebels bombed a bank in Arequipa on Sunday. Three nurses were killed.";

    @TempDir
    private Path folder;

    @Test
    void writesWhatAReportTellsIntoATemplate() throws IOException {
        JsonNode template = only(row("LIMA (PERU), 5 FEB 91 (EXAMPLE)", TEXT));
        assertThat(texts(template, "type")).containsExactly("BOMBING");
        assertThat(texts(template, "date")).containsExactly("03 FEB 91");
        assertThat(texts(template, "location")).containsExactly("PERU: AREQUIPA (CITY)");
        assertThat(texts(template, "phys_tgt")).containsExactly("BANK");
        assertThat(texts(template, "perp_ind")).containsExactly("REBELS");
        assertThat(texts(template, "hum_tgt_desc")).containsExactly("NURSES");
        assertThat(texts(template, "hum_tgt_effect")).containsExactly("DEATH");
    }

    @Test
    void takesTheCountryOfTheCapitalInTheDateline() throws IOException {
        String text = "Gunmen attacked a bank.";
        assertThat(texts(only(row("BOGOTA, 5 FEBRUARY 1991", text)), "location"))
                .containsExactly("COLOMBIA");
        assertThat(texts(only(row("BOGOTA, 5 FEB 91", text)), "date")).containsExactly("- 05 FEB 91");
        assertThat(texts(only(row("", text)), "date")).containsExactly("-");
    }

    @Test
    void writesARowWithoutTemplatesWhereNothingHappened() throws IOException {
        List<JsonNode> answers = answers(row("LIMA, 5 FEB 91", "The market was busy."), row("", TEXT));
        assertThat(answers).extracting(answer -> answer.get("id").asString()).containsExactly("r-1", "r-1");
        assertThat(answers.getFirst().get("templates")).isEmpty();
        assertThat(answers.getLast().get("templates")).hasSize(1);
    }

    private static String row(String dateline, String text) {
        return JsonLines.row()
                .put("id", "r-1")
                .put("dateline", dateline)
                .put("text", text)
                .toString();
    }

    private JsonNode only(String row) throws IOException {
        JsonNode templates = answers(row).getFirst().get("templates");
        assertThat(templates).hasSize(1);
        return templates.get(0);
    }

    private List<JsonNode> answers(String... rows) throws IOException {
        Path input = Files.write(folder.resolve("rows.jsonl"), List.of(rows));
        Path output = folder.resolve("out.jsonl");
        try (Workbench workbench = new Workbench()) {
            new IncidentsTrack().predict(input, output, Options.none(), workbench);
        }
        return JsonLines.read(output);
    }

    private static List<String> texts(JsonNode template, String slot) {
        return template.get(slot)
                .valueStream()
                .map(fill -> fill.get("alts").get(0).asString())
                .toList();
    }
}
