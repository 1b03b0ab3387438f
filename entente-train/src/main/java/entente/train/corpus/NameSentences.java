package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        List<String> words =
                row.strings("tokens").stream().map(NameSentences::written).toList();
        List<NameSpan> names = new ArrayList<>();
        boolean[] untold = new boolean[words.size()];
        for (JsonNode name : row.get("ner")) {
            int start = name.get(0).asInt();
            int end = name.get(1).asInt();
            if (start >= end || end > words.size()) {
                throw row.wrong("has a name outside its words: " + name);
            }
            Optional<NameKind> kind = labels.kind(name.get(2).asString());
            kind.ifPresent(known -> names.add(new NameSpan(start, end, known)));
            Arrays.fill(untold, start, end, kind.isEmpty());
        }
        return new Example(words, null, withUntold(kinds.tags(words, names), untold), null);
    }

    /** Of the country in the name of an election nobody tells that it is one, and not that it is none either. */
    private static List<String> withUntold(List<String> tags, boolean[] untold) {
        List<String> all = new ArrayList<>(tags);
        for (int word = 0; word < untold.length; word++) {
            if (untold[word] && all.get(word).equals(NameTags.OUTSIDE)) {
                all.set(word, Example.UNKNOWN);
            }
        }
        return all;
    }

    /** Treebanks have no empty words and no blanks in them; some corpora of messages have. */
    private static String written(String word) {
        String joined = String.join("_", word.strip().split("\\s+"));
        return joined.isEmpty() ? "_" : joined;
    }
}
