package entente.train.corpus;

import entente.model.Span;
import entente.text.Sentences;
import entente.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads passages with mentions by characters (re3d): rows {@code {source, text, entities: [{start, end, type,
 * confidence}]}}. Sentences and words are cut as Entente cuts them. A mention becomes a name when it is sure and
 * spelled like one; articles, titles and what follows a comma are left out. The annotators left many names out.
 */
final class MarkedPassages {
    /** Its texts may not be used for gain. */
    private static final String NOT_FREE = "BBC";

    private static final Set<String> ARTICLES = Set.of("The", "A", "An");

    /** Words that stand in names without a capital. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "al", "el", "ad", "ar", "as", "ash", "az", "de", "bin", "van",
            "von", "'s", "’s");

    private static final double SURE = 0.5;
    private static final int FEWEST_WORDS = 3;

    private final NameLabels labels = NameLabels.load();
    private final RoleWords roles;
    private final FineKinds kinds;
    private final Unmarked unmarked;

    MarkedPassages(RoleWords roles, FineKinds kinds, Unmarked unmarked) {
        this.unmarked = unmarked;
        this.roles = roles;
        this.kinds = kinds;
    }

    List<Example> read(Path file) throws IOException {
        return examples(JsonRow.read(file));
    }

    List<Example> examples(List<JsonRow> rows) {
        List<Example> examples = new ArrayList<>();
        for (JsonRow row : rows) {
            if (!row.text("source").contains(NOT_FREE)) {
                add(row, examples);
            }
        }
        return examples;
    }

    private void add(JsonRow row, List<Example> examples) {
        String text = row.text("text");
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
        return new Example(words, null, unmarked.inPassage(words, kinds.tags(words, names)), null);
    }

    private Optional<NameSpan> name(List<String> words, List<Span> spans, JsonNode mention) {
        if (mention.has("confidence") && mention.get("confidence").asDouble() < SURE) {
            return Optional.empty();
        }
        Span marked = new Span(mention.get("start").asInt(), mention.get("end").asInt());
        return labels.kind(mention.get("type").asString())
                .flatMap(kind -> trimmed(words, spans, marked, kind))
                .flatMap(name -> roles.cut(words, name));
    }

    /** The words of a mention from the first capitalised one to a comma; none when they are not spelled like a name. */
    private static Optional<NameSpan> trimmed(List<String> words, List<Span> spans, Span marked, NameKind kind) {
        int start = 0;
        while (start < spans.size() && !(marked.contains(spans.get(start)) && opens(words, start))) {
            start++;
        }
        int end = start;
        while (end < spans.size()
                && marked.contains(spans.get(end))
                && !words.get(end).equals(",")) {
            end++;
        }
        return start < end && isName(words.subList(start, end))
                ? Optional.of(new NameSpan(start, end, kind))
                : Optional.empty();
    }

    private static boolean opens(List<String> words, int at) {
        String word = words.get(at);
        boolean isHyphenated = at + 1 < words.size() && words.get(at + 1).equals("-");
        return (isCapitalised(word) && !ARTICLES.contains(word)) || (isHyphenated && SMALL.contains(word));
    }

    /** Capitals but for small words, the last one with a capital; a coordinate is no name. */
    private static boolean isName(List<String> words) {
        return isCapitalised(words.get(words.size() - 1)) && words.stream().allMatch(MarkedPassages::isOfName);
    }

    private static boolean isOfName(String word) {
        return (!Character.isLowerCase(word.charAt(0)) && !word.equals("°")) || SMALL.contains(word);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
