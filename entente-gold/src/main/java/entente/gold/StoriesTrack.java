package entente.gold;

import entente.Entente;
import entente.model.Dossier;
import entente.model.Reading;
import entente.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Stories for {@code score_clusters.py}: rows {@code {id, date, outlet, title, text}} give {@code {id, cluster}}. */
final class StoriesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        List<JsonNode> rows = JsonLines.read(input, options);
        Entente entente = new Entente(workbench.lexicon(), workbench.parser());
        List<Reading> readings = rows.parallelStream()
                .map(row -> entente.read(ArticleRow.of(row, "id", "outlet")))
                .toList();
        Map<String, String> clusters = new HashMap<>();
        for (Dossier dossier : entente.reconcile(readings)) {
            for (Source source : dossier.sources()) {
                clusters.put(source.imprint().id(), dossier.id());
            }
        }
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : rows) {
            String id = row.get("id").asString();
            answers.add(JsonLines.row().put("id", id).put("cluster", clusters.get(id)));
        }
        JsonLines.write(output, answers);
    }
}
