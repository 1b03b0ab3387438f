package entente.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which kinds of incident may be two reports' words for one happening. Table: kind, families. */
public final class Kinship {
    private final Map<String, Set<String>> families;

    private Kinship(Map<String, Set<String>> families) {
        this.families = Map.copyOf(families);
    }

    /** The table that ships with Entente. */
    public static Kinship load() {
        return of(Table.rows("kinship.tsv"));
    }

    static Kinship of(Iterable<Table.Row> rows) {
        Map<String, Set<String>> families = new HashMap<>();
        for (Table.Row row : rows) {
            if (row.list(1).isEmpty()) {
                throw row.wrong("a kind without a family");
            }
            if (families.put(row.cell(0), Set.copyOf(row.list(1))) != null) {
                throw row.wrong("the kind stands twice");
            }
        }
        return new Kinship(families);
    }

    /** Whether two kinds can name one happening. A kind that the table does not know is akin to itself alone. */
    public boolean akin(String kind, String other) {
        return kind.equals(other) || families(kind).stream().anyMatch(families(other)::contains);
    }

    /** Of how many families a kind is: the more, the less it tells. */
    public int breadth(String kind) {
        return families(kind).size();
    }

    private Set<String> families(String kind) {
        return families.getOrDefault(kind, Set.of());
    }
}
