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
        return examples(JsonRow.read(file));
    }

    List<Example> examples(List<JsonRow> rows) {
        return rows.stream()
                .map(this::example)
                .filter(example -> example.size() > 0)
                .toList();
    }

    private Example example(JsonRow row) {
        List<String> words = row.strings("tokens").stream()
                .map(NameSentences::written)
                .toList();
        List<NameSpan> names = new ArrayList<>();
        for (JsonNode name : row.get("ner")) {
            int start = name.get(0).asInt();
            int end = name.get(1).asInt();
            if (start >= end || end > words.size()) {
                throw row.wrong("has a name outside its words: " + name);
            }
            labels.kind(name.get(2).asString())
                    .map(kind -> new NameSpan(start, end, kind))
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
