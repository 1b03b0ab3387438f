package entente.train.corpus;

import entente.model.Span;
import entente.text.Sentences;
import entente.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads passages with mentions by characters (re3d): rows {@code {source, text, entities: [{start, end, type,
 * confidence}]}}. Sentences and words are cut as Entente cuts them. A mention becomes a name when it is sure, without
 * articles and titles before it, and when it ends with a capitalised word.
 */
final class MarkedPassages {
    /** Its texts may not be used for gain. */
    private static final String NOT_FREE = "BBC";

    private static final double SURE = 0.5;
    private static final int FEWEST_WORDS = 3;

    private final NameLabels labels = NameLabels.load();
    private final RoleWords roles = RoleWords.load();
    private final FineKinds kinds;

    MarkedPassages(FineKinds kinds) {
        this.kinds = kinds;
    }

    List<Example> read(Path file) throws IOException {
        return examples(JsonLines.read(file));
    }

    List<Example> examples(List<JsonNode> rows) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.get("source").asString().contains(NOT_FREE)) {
                add(row, examples);
            }
        }
        return examples;
    }

    private void add(JsonNode row, List<Example> examples) {
        String text = row.get("text").asString();
        int start = 0;
        for (String paragraph : text.split("\n", -1)) {
            Span block = new Span(start, start + paragraph.length());
            for (Span sentence : Sentences.in(text, block)) {
                List<Span> words = Tokens.in(text, sentence);
                if (words.size() >= FEWEST_WORDS) {
                    examples.add(example(text, words, row.get("entities")));
                }
            }
            start = block.end() + 1;
        }
    }

    private Example example(String text, List<Span> spans, JsonNode mentions) {
        List<String> words = spans.stream().map(word -> word.in(text)).toList();
        List<NameSpan> names = new ArrayList<>();
        for (JsonNode mention : mentions) {
            name(words, spans, mention).ifPresent(names::add);
        }
        return new Example(words, null, kinds.tags(words, names), null);
    }

    private Optional<NameSpan> name(List<String> words, List<Span> spans, JsonNode mention) {
        if (mention.has("confidence") && mention.get("confidence").asDouble() < SURE) {
            return Optional.empty();
        }
        Span marked = new Span(mention.get("start").asInt(), mention.get("end").asInt());
        int start = 0;
        while (start < spans.size() && !marked.contains(spans.get(start))) {
            start++;
        }
        int end = start;
        while (end < spans.size() && marked.contains(spans.get(end))) {
            end++;
        }
        while (start < end && !opens(words.get(start))) {
            start++;
        }
        if (start == end || !isCapitalised(words.get(end - 1))) {
            return Optional.empty();
        }
        int first = start;
        int after = end;
        return labels.kind(mention.get("type").asString())
                .flatMap(kind -> roles.cut(words, new NameSpan(first, after, kind)));
    }

    private static boolean opens(String word) {
        return isCapitalised(word) && !word.equals("The") && !word.equals("A") && !word.equals("An");
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
