package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and what to call them; an entry of two words is a compound ("car bomb"). */
public final class WordSet {
    private final Map<String, String> nouns;

    private WordSet(Map<String, String> nouns) {
        this.nouns = nouns;
    }

    /** Verbs whose day and place are those of their subject or object ({@code carrier-verbs.tsv}). */
    public static WordSet carriers() {
        return of(Table.rows("carrier-verbs.tsv"));
    }

    /** Verbs by which a measure ends ({@code ending-verbs.tsv}). */
    public static WordSet endings() {
        return of(Table.rows("ending-verbs.tsv"));
    }

    /** Outlets by which an armed group speaks itself, and the group ({@code mouthpieces.tsv}). */
    public static WordSet mouthpieces() {
        return of(Table.rows("mouthpieces.tsv"));
    }

    /** Nouns for whoever did it, told of only by what he did ({@code attackers.tsv}). */
    public static WordSet attackers() {
        return of(Table.rows("attackers.tsv"));
    }

    static WordSet of(List<Table.Row> rows) {
        Map<String, String> nouns = new HashMap<>();
        for (Table.Row row : rows) {
            String name = row.cell(1).isEmpty() ? row.cell(0) : row.cell(1);
            if (nouns.put(row.cell(0), name) != null) {
                throw row.wrong("given twice");
            }
        }
        return new WordSet(Map.copyOf(nouns));
    }

    /** What a noun (lemma or compound of lemmas, lower case) is called; none when it is not in the set. */
    public Optional<String> name(String noun) {
        return Optional.ofNullable(nouns.get(noun));
    }
}
