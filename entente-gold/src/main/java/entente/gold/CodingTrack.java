package entente.gold;

import entente.Entente;
import entente.formats.Dyad;
import entente.lexicon.ActorDictionary;
import entente.lexicon.DiscardList;
import entente.lexicon.Lexicon;
import entente.lexicon.VerbDictionary;
import entente.model.Article;
import entente.model.Event;
import entente.model.Gap;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as coders give them, for {@code score_events.py}: rows {@code {id, text, date}} give
 * {@code {id, events: [[source, recipient, cameo], ...]}}, background left out; {@code --actors}, {@code --verbs} and
 * {@code --discards FILE...} are PETRARCH's dictionaries.
 */
final class CodingTrack implements Track {
    private static final String NOBODY = "---";
    private static final int DAY = 8;

    /** One event as a row of three codes. */
    private record Row(String source, String recipient, String cameo) {}

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Entente entente = new Entente(lexicon(options), workbench.parser());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            answers.add(answer(row, entente.read(article(row))));
        }
        JsonLines.write(output, answers);
    }

    private static Lexicon lexicon(Options options) throws IOException {
        ActorDictionary actors = ActorDictionary.none();
        for (Path file : options.files("--actors")) {
            actors.read(file.toString(), Files.readAllLines(file));
        }
        VerbDictionary verbs = VerbDictionary.none();
        for (Path file : options.files("--verbs")) {
            verbs.read(file.toString(), Files.readAllLines(file));
        }
        DiscardList discards = DiscardList.none();
        for (Path file : options.files("--discards")) {
            discards.read(file.toString(), Files.readAllLines(file));
        }
        return Lexicon.load(actors, verbs, discards);
    }

    /** The bench's dates may be without hyphens. */
    private static Article article(JsonNode row) {
        ObjectNode copy = (ObjectNode) row.deepCopy();
        String date = row.hasNonNull("date") ? row.get("date").asString() : "";
        if (date.matches("\\d{8}.*")) {
            copy.put("date", date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6, DAY));
        }
        return Articles.of(copy);
    }

    private static Set<Row> rows(List<Event> events) {
        Set<Row> rows = new LinkedHashSet<>();
        for (Event event : events) {
            if (event.modality() == Modality.HISTORICAL || event.isDiscarded()) {
                continue;
            }
            for (Dyad dyad : Dyad.of(event)) {
                rows.add(new Row(code(dyad.source()), code(dyad.recipient()), dyad.cameo()));
            }
        }
        return rows;
    }

    private static String code(Party party) {
        return party.code() == null ? NOBODY : party.code();
    }

    private static ObjectNode answer(JsonNode row, Reading reading) {
        ObjectNode answer = JsonLines.row().put("id", row.get("id").asString());
        if (reading.gaps().stream().anyMatch(gap -> gap.code() == Gap.Code.DISCARDED)) {
            answer.put("error", Gap.Code.DISCARDED.label());
        }
        ArrayNode events = answer.putArray("events");
        rows(reading.claims(Event.class))
                .forEach(one ->
                        events.addArray().add(one.source()).add(one.recipient()).add(one.cameo()));
        return answer;
    }
}
