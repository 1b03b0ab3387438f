package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads corpora of sentences with names: rows {@code {tokens, ner: [[start, end, label]]}}. */
final class NameSentences {
    private final NameLabels labels = NameLabels.load();
    private final FineKinds kinds;

    NameSentences(FineKinds kinds) {
        this.kinds = kinds;
    }

    List<Example> read(Path file) throws IOException {
        return examples(JsonLines.read(file));
    }

    List<Example> examples(List<JsonNode> rows) {
        return rows.stream()
                .map(this::example)
                .filter(example -> example.size() > 0)
                .toList();
    }

    private Example example(JsonNode row) {
        List<String> words = JsonLines.strings(row.get("tokens")).stream()
                .map(NameSentences::written)
                .toList();
        List<NameSpan> names = new ArrayList<>();
        for (JsonNode name : row.get("ner")) {
            labels.kind(name.get(2).asString())
                    .map(kind -> new NameSpan(
                            name.get(0).asInt(), name.get(1).asInt(), kind))
                    .ifPresent(names::add);
        }
        return new Example(words, null, kinds.tags(words, names), null);
    }

    /** Treebanks have no empty words and no blanks in them; some corpora of messages have. */
    private static String written(String word) {
        String joined = String.join("_", word.strip().split("\\s+"));
        return joined.isEmpty() ? "_" : joined;
    }
}
