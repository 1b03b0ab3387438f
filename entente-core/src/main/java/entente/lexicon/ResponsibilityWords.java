package entente.lexicon;

import entente.model.Attribution;
import java.util.ArrayList;
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
        return new ResponsibilityWords(words);
    }

    private static ResponsibilityWord word(Table.Row row) {
        boolean bySubject =
                switch (row.cell(3)) {
                    case "subject" -> true;
                    case "object" -> false;
                    default -> throw row.wrong("who did it is the subject or the object");
                };
        return new ResponsibilityWord(
                row.cell(0), row.choice(2, Attribution.Mode.class), bySubject, row.list(4), row.cell(5));
    }

    /** What a verb (lemma, lower case) may say. */
    public List<ResponsibilityWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
