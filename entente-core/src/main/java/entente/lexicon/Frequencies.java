package entente.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * How common words are in English prose at large, so that five articles suffice to tell a telling word from a common one.
 * Table: word (lemma in lower case, or a word of a name as written), number of documents; the row {@code *} counts all.
 */
public final class Frequencies {
    private static final String ALL = "*";

    private final Map<String, Integer> documents;

    private Frequencies(Map<String, Integer> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** The table that ships with Entente. */
    public static Frequencies load() {
        return of(Table.rows("frequencies.tsv"));
    }

    static Frequencies of(Iterable<Table.Row> rows) {
        Map<String, Integer> documents = new HashMap<>();
        for (Table.Row row : rows) {
            if (documents.put(row.cell(0), positive(row)) != null) {
                throw row.wrong("the word stands twice");
            }
        }
        if (!documents.containsKey(ALL)) {
            throw new IllegalArgumentException("frequencies need a row " + ALL);
        }
        return new Frequencies(documents);
    }

    /** How many documents were counted. */
    public int documents() {
        return documents.getOrDefault(ALL, 0);
    }

    /** In how many of them a word occurs; 0 for what is rarer than the table goes. */
    public int of(String word) {
        return documents.getOrDefault(word, 0);
    }

    private static int positive(Table.Row row) {
        String cell = row.cell(1);
        if (!cell.matches("[1-9][0-9]{0,8}")) {
            throw row.wrong("not a number of documents");
        }
        return Integer.parseInt(cell);
    }
}
