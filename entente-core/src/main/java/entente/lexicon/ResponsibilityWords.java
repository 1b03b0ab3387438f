package entente.lexicon;

import entente.model.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say who did it ({@code responsibility-words.tsv}). */
public final class ResponsibilityWords {
    private static final String FILE = "responsibility-words.tsv";

    private final Map<String, List<ResponsibilityWord>> words;

    private ResponsibilityWords(Map<String, List<ResponsibilityWord>> words) {
        this.words = words;
    }

    public static ResponsibilityWords load() {
        return of(Table.rows(FILE));
    }

    static ResponsibilityWords of(List<Table.Row> rows) {
        Map<String, List<ResponsibilityWord>> words = new HashMap<>();
        for (Table.Row row : rows) {
            words.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(word(row));
        }
        words.values().forEach(all -> all.sort(Comparator.comparing(word -> !word.byPreposition())));
        return new ResponsibilityWords(words);
    }

    private static ResponsibilityWord word(Table.Row row) {
        if (row.cell(3).isEmpty() || row.list(4).isEmpty()) {
            throw row.wrong("who did it, and how the incident hangs from the word");
        }
        return new ResponsibilityWord(
                row.cell(0),
                WordKind.of(row, 1),
                row.choice(2, Attribution.Mode.class),
                row.cell(3),
                row.list(4),
                row.cell(5),
                row.cell(6));
    }

    /** What a word (lemma, lower case) may say; first what it says only with the doer behind a preposition. */
    public List<ResponsibilityWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
