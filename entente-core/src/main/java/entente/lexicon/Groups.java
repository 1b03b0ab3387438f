package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a toll counts, by the noun ({@code groups.tsv}). */
public final class Groups {
    private static final String FILE = "groups.tsv";

    private final Map<String, String> groups;

    private Groups(Map<String, String> groups) {
        this.groups = groups;
    }

    public static Groups load() {
        return of(Table.rows(FILE));
    }

    static Groups of(List<Table.Row> rows) {
        Map<String, String> groups = new HashMap<>();
        for (Table.Row row : rows) {
            if (row.cell(1).isEmpty() || groups.put(row.cell(0), row.cell(1)) != null) {
                throw row.wrong("a noun has one group");
            }
        }
        return new Groups(Map.copyOf(groups));
    }

    /** The group that a noun (lemma, lower case) counts; none for nouns that count everybody. */
    public Optional<String> of(String noun) {
        return Optional.ofNullable(groups.get(noun));
    }
}
