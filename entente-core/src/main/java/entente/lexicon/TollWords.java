package entente.lexicon;

import entente.model.Toll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say what became of people ({@code toll-words.tsv}). */
public final class TollWords {
    private static final String FILE = "toll-words.tsv";
    private static final Set<String> FLAGS = Set.of("people", "struck", "nothing");

    private final Map<String, List<TollWord>> words;

    private TollWords(Map<String, List<TollWord>> words) {
        this.words = words;
    }

    public static TollWords load() {
        return of(Table.rows(FILE));
    }

    static TollWords of(List<Table.Row> rows) {
        Map<String, List<TollWord>> words = new HashMap<>();
        for (Table.Row row : rows) {
            words.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(word(row));
        }
        // with a companion first: "shot dead" tells more than "shot"
        words.values()
                .forEach(w -> w.sort(Comparator.comparing(e -> e.companion().isEmpty())));
        return new TollWords(words);
    }

    private static TollWord word(Table.Row row) {
        if (!FLAGS.containsAll(row.list(5))) {
            throw row.wrong("no such flag");
        }
        return new TollWord(
                row.cell(0),
                WordKind.of(row, 1),
                row.choice(2, Toll.State.class),
                row.choice(3, TollWord.Holder.class),
                row.cell(4),
                row.list(5).contains("people"),
                row.list(5).contains("struck"),
                row.list(5).contains("nothing"));
    }

    /** What a lemma, in lower case, may say; entries that ask for a companion come first. */
    public List<TollWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
