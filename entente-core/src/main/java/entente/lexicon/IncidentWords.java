package entente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell of incidents ({@code incident-words.tsv}) and the names of their kinds ({@code incident-kinds.tsv}). */
public final class IncidentWords {
    private static final String WORDS = "incident-words.tsv";
    private static final String KINDS = "incident-kinds.tsv";
    private static final Set<String> FLAGS = Set.of("loose", "patient", "foiled");

    private final Map<String, List<IncidentWord>> words;
    private final Map<String, String> labels;

    private IncidentWords(Map<String, List<IncidentWord>> words, Map<String, String> labels) {
        this.words = words;
        this.labels = labels;
    }

    public static IncidentWords load() {
        return of(Table.rows(WORDS), Table.rows(KINDS));
    }

    static IncidentWords of(List<Table.Row> words, List<Table.Row> kinds) {
        Map<String, String> labels = new HashMap<>();
        for (Table.Row row : kinds) {
            if (row.cell(1).isEmpty() || labels.put(row.cell(0), row.cell(1)) != null) {
                throw row.wrong("a kind has one label");
            }
        }
        Map<String, List<IncidentWord>> found = new HashMap<>();
        for (Table.Row row : words) {
            found.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(word(row, labels));
        }
        found.values()
                .forEach(w -> w.sort(Comparator.comparing(e -> e.companion().isEmpty())));
        return new IncidentWords(found, Map.copyOf(labels));
    }

    private static IncidentWord word(Table.Row row, Map<String, String> labels) {
        if (!labels.containsKey(row.cell(2))) {
            throw row.wrong("no such kind of incident");
        }
        if (!FLAGS.containsAll(row.list(5))) {
            throw row.wrong("no such flag");
        }
        return new IncidentWord(
                row.cell(0),
                WordKind.of(row, 1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.list(5).contains("patient"),
                row.list(5).contains("foiled"),
                row.list(5).contains("loose"));
    }

    /** What a lemma, in lower case, may tell of; entries that ask for a companion come first. */
    public List<IncidentWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }

    /** The noun for a kind, for titles. */
    public String label(String kind) {
        return labels.getOrDefault(kind, kind);
    }
}
