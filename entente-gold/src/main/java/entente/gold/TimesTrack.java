package entente.gold;

import entente.mention.Days;
import entente.model.Article;
import entente.model.Day;
import entente.model.Document;
import entente.model.When;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Expressions of time for {@code score_timex.py}: rows {@code {doc, dct, text}}, with the time of publication in
 * {@code dct}, give {@code {doc, timex: [{start, end, type, value}]}}.
 */
final class TimesTrack implements Track {
    private static final int ISO_DAY = "2015-11-16".length();

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            Document document = documents.of(article(row));
            answers.add(answer(row, Days.in(document, workbench.lexicon())));
        }
        JsonLines.write(output, answers);
    }

    private static Article article(JsonNode row) {
        Article article = Articles.of(row);
        When published = When.day(LocalDate.parse(row.get("dct").asString().substring(0, ISO_DAY)));
        return new Article(article.imprint().withPublished(published), article.text(), article.blocks());
    }

    private static ObjectNode answer(JsonNode row, List<Day> days) {
        ObjectNode answer = JsonLines.row().put("doc", row.get("doc").asString());
        ArrayNode timexes = answer.putArray("timex");
        for (Day day : days) {
            timexes.addObject()
                    .put("start", day.span().start())
                    .put("end", day.span().end())
                    .put("type", type(day.timex()))
                    .put("value", day.timex());
        }
        return answer;
    }

    private static String type(String value) {
        if (value.startsWith("P") && !value.contains("_")) {
            return "DURATION";
        }
        return value.indexOf('T') > 0 && !value.contains("_") ? "TIME" : "DATE";
    }
}
