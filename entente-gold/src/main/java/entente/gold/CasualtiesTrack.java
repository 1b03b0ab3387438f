package entente.gold;

import entente.Entente;
import entente.model.Article;
import entente.model.Imprint;
import entente.model.Incident;
import entente.model.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many were killed and injured, for {@code gva_score.py}: rows {@code {incident, articles: [{doc_id, title, published, text}]}} give
 * {@code {incident, killed, injured, articles: {doc_id: {killed, injured}}}}. Of an incident counts what most of its reports say.
 */
final class CasualtiesTrack implements Track {
    private static final int LENGTH_OF_DAY = 10;

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Entente entente = new Entente(workbench.lexicon(), workbench.parser());
        Headcount heads = new Headcount(workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            answers.add(answer(row, entente, heads));
        }
        JsonLines.write(output, answers);
    }

    private static ObjectNode answer(JsonNode row, Entente entente, Headcount heads) {
        ObjectNode answer = JsonLines.row();
        answer.put("incident", row.get("incident").asString());
        ObjectNode articles = JsonLines.row();
        List<Victims> told = new ArrayList<>();
        for (JsonNode article : row.get("articles")) {
            Optional<Victims> victims =
                    Victims.of(entente.read(article(article)).claims(Incident.class), heads);
            victims.ifPresent(told::add);
            put(articles.putObject(article.get("doc_id").asString()), victims);
        }
        put(answer, Victims.together(told));
        answer.set("articles", articles);
        return answer;
    }

    private static void put(ObjectNode node, Optional<Victims> victims) {
        victims.ifPresent(v -> node.put("killed", v.killed()).put("injured", v.injured()));
    }

    /** The headline belongs to the text, where it often stands already. */
    private static Article article(JsonNode row) {
        String title = row.get("title").asString();
        String body = row.get("text").asString();
        String text = body.startsWith(title) ? body : title + "\n\n" + body;
        String id = row.get("doc_id").asString();
        Imprint imprint = new Imprint(id, id, null, null, title, null, published(row), "en", List.of());
        return new Article(imprint, text, List.of());
    }

    private static When published(JsonNode row) {
        return row.hasNonNull("published") && row.get("published").asString().length() >= LENGTH_OF_DAY
                ? When.day(LocalDate.parse(row.get("published").asString().substring(0, LENGTH_OF_DAY)))
                : When.unknown();
    }
}
