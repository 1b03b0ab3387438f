package entente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell of incidents ({@code incident-words.tsv}) and of measures against them ({@code measure-words.tsv}). */
public final class IncidentWords {
    private static final String WORDS = "incident-words.tsv";
    private static final String MEASURES = "measure-words.tsv";
    private static final Set<String> FLAGS = Set.of("loose", "patient", "foiled", "nothing");

    private final Map<String, List<IncidentWord>> words;

    private IncidentWords(Map<String, List<IncidentWord>> words) {
        this.words = words;
    }

    /** Words for what happened. */
    static IncidentWords load(Set<String> kinds) {
        return of(Table.rows(WORDS), kinds);
    }

    /** Words for what a state does to guard against more. */
    static IncidentWords measures(Set<String> kinds) {
        return of(Table.rows(MEASURES), kinds);
    }

    static IncidentWords of(List<Table.Row> words, Set<String> kinds) {
        Map<String, List<IncidentWord>> found = new HashMap<>();
        for (Table.Row row : words) {
            found.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(word(row, kinds));
        }
        found.values()
                .forEach(w -> w.sort(Comparator.comparing(e -> e.companion().isEmpty())));
        return new IncidentWords(found);
    }

    private static IncidentWord word(Table.Row row, Set<String> kinds) {
        if (!kinds.contains(row.cell(2))) {
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
                row.list(5).contains("nothing"),
                row.list(5).contains("loose"));
    }

    /** What a lemma, in lower case, may tell of; entries that ask for a companion come first. */
    public List<IncidentWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
