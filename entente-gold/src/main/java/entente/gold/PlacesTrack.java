package entente.gold;

import entente.lexicon.GazetteerEntry;
import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Place;
import entente.model.Span;
import entente.model.Where;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places for {@code score_geo.py}: rows {@code {doc, text}} give {@code {doc, toponyms: [{start, end, lat, lon}]}}. The
 * gold marks names of countries that act, too; here they are places again.
 */
final class PlacesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            Document document = documents.of(ArticleRow.of(row, "doc", "domain"));
            answers.add(answer(document, workbench.lexicon()));
        }
        JsonLines.write(output, answers);
    }

    private static ObjectNode answer(Document document, Lexicon lexicon) {
        Mentions mentions = Mentions.in(document, lexicon);
        Map<Span, Where> toponyms = new TreeMap<>(Comparator.naturalOrder());
        for (Place place : mentions.places()) {
            toponyms.put(place.span(), place.where());
        }
        for (Actor actor : mentions.actors()) {
            if (actor.kind() == Actor.Kind.COUNTRY) {
                lexicon.gazetteer().find(document.words(actor.span())).stream()
                        .findFirst()
                        .map(GazetteerEntry::where)
                        .ifPresent(where -> toponyms.putIfAbsent(actor.span(), where));
            }
        }
        ObjectNode answer = JsonLines.row().put("doc", document.article().id());
        ArrayNode rows = answer.putArray("toponyms");
        toponyms.forEach((span, where) -> write(rows.addObject(), span, where));
        return answer;
    }

    private static void write(ObjectNode row, Span span, Where where) {
        row.put("start", span.start()).put("end", span.end()).put("name", where.name());
        if (where.lat() != null && where.lon() != null) {
            row.put("lat", where.lat()).put("lon", where.lon());
        }
    }
}
