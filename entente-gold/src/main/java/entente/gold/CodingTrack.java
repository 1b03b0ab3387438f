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
 * {@code {id, events: [[source, recipient, cameo], ...]}}, background and what nobody known does left out, as PETRARCH does; {@code --actors}, {@code --verbs} and
 * {@code --discards FILE...} are PETRARCH's dictionaries.
 */
final class CodingTrack implements Track {
    private static final String NOBODY = "---";
    private static final int DAY = 8;

    /** One event as a row of three codes. */
    private record Row(String source, String recipient, String cameo) {}

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Lexicon strict = lexicon(options, false);
        Lexicon loose = lexicon(options, true);
        List<JsonNode> answers = new ArrayList<>();
        boolean oneSided = false;
        for (JsonNode row : JsonLines.read(input, options)) {
            Lexicon lexicon = oneSided ? loose : strict;
            Entente entente = new Entente(lexicon, workbench.parser());
            answers.add(answer(row, entente.read(article(row)), lexicon));
            oneSided = isOneSidedAfter(row, oneSided);
        }
        JsonLines.write(output, answers);
    }

    /** The settings of PETRARCH's test suite stand behind the row after which they hold. */
    private static boolean isOneSidedAfter(JsonNode row, boolean before) {
        boolean after = before;
        for (JsonNode setting : row.path("config")) {
            if (setting.path("option").asString("").equals("require_dyad")) {
                after = setting.path("value").asString("").equalsIgnoreCase("false");
            }
        }
        return after;
    }

    private static Lexicon lexicon(Options options, boolean oneSided) throws IOException {
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
        return Lexicon.load(actors, oneSided ? verbs.oneSided() : verbs, discards);
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

    private static Set<Row> rows(List<Event> events, Lexicon lexicon) {
        Set<Row> rows = new LinkedHashSet<>();
        for (Event event : events) {
            if (event.modality() == Modality.HISTORICAL || event.isDiscarded()) {
                continue;
            }
            for (Dyad dyad : Dyad.of(event)) {
                if (dyad.source().code() == null) {
                    continue;
                }
                rows.add(new Row(code(dyad.source(), lexicon), code(dyad.recipient(), lexicon), dyad.cameo()));
            }
        }
        return rows;
    }

    /** As PETRARCH writes it: a sector of no known nation stands behind three dashes. */
    private static String code(Party party, Lexicon lexicon) {
        String code = party.code();
        if (code == null) {
            return NOBODY;
        }
        return lexicon.acts().classes().holds("@sector", code) ? NOBODY + code : code;
    }

    private static ObjectNode answer(JsonNode row, Reading reading, Lexicon lexicon) {
        ObjectNode answer = JsonLines.row().put("id", row.get("id").asString());
        if (reading.gaps().stream().anyMatch(gap -> gap.code() == Gap.Code.DISCARDED)) {
            answer.put("error", Gap.Code.DISCARDED.label());
        }
        ArrayNode events = answer.putArray("events");
        rows(reading.claims(Event.class), lexicon)
                .forEach(one ->
                        events.addArray().add(one.source()).add(one.recipient()).add(one.cameo()));
        return answer;
    }
}
