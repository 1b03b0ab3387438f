package entente.lexicon;

import entente.model.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by which whoever took people is known ({@code captor-words.tsv}). */
public final class CaptorWords {
    private static final String FILE = "captor-words.tsv";
    private static final String FACT = "fact";

    private final Map<String, List<CaptorWord>> words;

    private CaptorWords(Map<String, List<CaptorWord>> words) {
        this.words = words;
    }

    public static CaptorWords load() {
        return of(Table.rows(FILE));
    }

    static CaptorWords of(List<Table.Row> rows) {
        Map<String, List<CaptorWord>> words = new HashMap<>();
        for (Table.Row row : rows) {
            words.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(word(row));
        }
        return new CaptorWords(words);
    }

    private static CaptorWord word(Table.Row row) {
        if (row.cell(3).isEmpty() || row.cell(4).isEmpty()) {
            throw row.wrong("where captor and captive stand");
        }
        if (!row.cell(6).isEmpty() && !row.cell(6).equals(FACT)) {
            throw row.wrong("no such reality: " + row.cell(6));
        }
        return new CaptorWord(
                row.cell(0),
                WordKind.of(row, 1),
                row.choice(2, Attribution.Mode.class),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6).equals(FACT));
    }

    /** What a word (lemma, lower case) may tell, the most telling first. */
    public List<CaptorWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
