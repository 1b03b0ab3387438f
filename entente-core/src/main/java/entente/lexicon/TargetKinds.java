package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of things that are hit ({@code target-kinds.tsv}), with their names in other schemes.
 *
 * @see <a href="https://www.start.umd.edu/gtd/">the target types of the Global Terrorism Database's codebook</a>
 */
public final class TargetKinds {
    private final Map<String, Kind> kinds;

    private TargetKinds(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * One kind.
     *
     * @param label for people
     * @param gtd number and name of the target type in the Global Terrorism Database
     * @param muc physical target type in the templates of MUC-4
     */
    public record Kind(String name, String label, String gtd, String muc) {}

    public static TargetKinds load() {
        return of(Table.rows("target-kinds.tsv"));
    }

    static TargetKinds of(List<Table.Row> rows) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Table.Row row : rows) {
            Kind kind = new Kind(row.cell(0), row.cell(1), row.cell(2), row.cell(3));
            if (kind.muc().isEmpty() || kinds.put(kind.name(), kind) != null) {
                throw row.wrong("a kind stands once, with its names in other schemes");
            }
        }
        return new TargetKinds(kinds);
    }

    public Set<String> names() {
        return kinds.keySet();
    }

    public Optional<Kind> of(String name) {
        return Optional.ofNullable(kinds.get(name));
    }
}
