package entente.gold;

import entente.Entente;
import entente.gold.muc.Templates;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Imprint;
import entente.model.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Templates of terrorist incidents for {@code incident_score.py} and {@code muc4_slots.py}: rows {@code {id, dateline, text}} give
 * {@code {id, templates: [...]}} with all slots of MUC-4.
 */
final class IncidentsTrack implements Track {
    /** "SAN SALVADOR (EL SALVADOR), 3 JAN 90 (ACAN-EFE)". */
    private static final Pattern DATELINE = Pattern.compile("^([^,(]*).*?(\\d{1,2})\\s+([A-Z]{3})[A-Z]*\\s+(\\d{2,4})");

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ENGLISH);

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Entente entente = new Entente(workbench.lexicon(), workbench.parser());
        Templates templates = new Templates(workbench.lexicon());
        Map<String, String> capitals = capitals(workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            answers.add(answer(row, entente, templates, capitals));
        }
        JsonLines.write(output, answers);
    }

    private static Map<String, String> capitals(Lexicon lexicon) {
        return lexicon.countries().all().stream()
                .flatMap(country ->
                        country.capitals().stream().map(capital -> Map.entry(key(capital), country.alpha2())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static String key(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .strip();
    }

    private static ObjectNode answer(JsonNode row, Entente entente, Templates templates, Map<String, String> capitals) {
        String dateline = row.hasNonNull("dateline") ? row.get("dateline").asString() : "";
        Matcher parts = DATELINE.matcher(dateline);
        boolean found = parts.find();
        When published = found ? day(parts) : When.unknown();
        String country = found ? capitals.getOrDefault(key(parts.group(1)), "") : "";
        ObjectNode answer = JsonLines.row().put("id", row.get("id").asString());
        Article article = Articles.of(row);
        Imprint imprint = article.imprint().withPublished(published);
        String text = dateline.isEmpty() ? article.text() : dateline + " -- " + article.text();
        Article dated = new Article(imprint, text, List.of());
        templates.write(entente.read(dated), published, country, answer.putArray("templates"));
        return answer;
    }

    private static When day(Matcher parts) {
        String year = parts.group(4).substring(parts.group(4).length() - 2);
        return When.day(LocalDate.parse(parts.group(2) + " " + parts.group(3) + " " + year, DAY));
    }
}
