package entente.gold;

import entente.model.Name;
import entente.model.Span;
import entente.text.Analysis;
import entente.text.Sentences;
import entente.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names for {@code score_ner.py}: rows {@code {id, tokens}} give {@code {id, ner: [[start, end, type]]}}, rows
 * {@code {doc, text}} give {@code {doc, entities: [{start, end, type}]}}. The types are PER, ORG and LOC; with
 * {@code --kinds} parties, facilities and nationalities are told apart, and the gold's types have to be mapped to
 * {@link NameTypes#FINE} ones.
 */
final class NamesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        AnyLength parser = new AnyLength(workbench.parser());
        NameTypes types = options.has("--kinds") ? NameTypes.FINE : NameTypes.COARSE;
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : JsonLines.read(input, options)) {
            answers.add(row.has("tokens") ? byTokens(row, parser, types) : byCharacters(row, parser, types));
        }
        JsonLines.write(output, answers);
    }

    private static ObjectNode byTokens(JsonNode row, AnyLength parser, NameTypes types) {
        List<String> words = new ArrayList<>();
        row.get("tokens").forEach(token -> words.add(token.asString()));
        ObjectNode answer = JsonLines.row().put("id", row.get("id").asString());
        ArrayNode names = answer.putArray("ner");
        for (Name name : parser.analysis(words).names()) {
            types.of(name)
                    .ifPresent(type ->
                            names.addArray().add(name.first()).add(name.end()).add(type));
        }
        return answer;
    }

    private static ObjectNode byCharacters(JsonNode row, AnyLength parser, NameTypes types) {
        String text = row.get("text").asString();
        String key = row.has("doc") ? "doc" : "id";
        ObjectNode answer = JsonLines.row().put(key, row.get(key).asString());
        ArrayNode names = answer.putArray("entities");
        for (Span paragraph : paragraphs(text)) {
            for (Span sentence : Sentences.in(text, paragraph)) {
                add(text, Tokens.in(text, sentence), parser, types, names);
            }
        }
        return answer;
    }

    private static void add(String text, List<Span> words, AnyLength parser, NameTypes types, ArrayNode names) {
        Analysis analysis =
                parser.analysis(words.stream().map(word -> word.in(text)).toList());
        for (Name name : analysis.names()) {
            Span span = words.get(name.first()).hull(words.get(name.end() - 1));
            types.of(name).ifPresent(type -> names.addObject()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("type", type));
        }
    }

    /** Runs of text between line breaks. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(new Span(start, end));
            start = end + 1;
        }
        paragraphs.add(new Span(start, text.length()));
        return paragraphs;
    }
}
