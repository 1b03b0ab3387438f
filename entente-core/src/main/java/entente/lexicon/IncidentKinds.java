package entente.lexicon;

import entente.model.IncidentCodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of incident ({@code incident-kinds.tsv}): which may be two reports' words for one happening, and what other schemes
 * ({@code incident-codes.tsv}) call them.
 *
 * @see <a href="https://acleddata.com/knowledge-base/codebook/">the event types of ACLED</a>
 * @see <a href="https://www.start.umd.edu/gtd/">the attack types of the Global Terrorism Database</a>
 */
public final class IncidentKinds {
    private static final String KINDS = "incident-kinds.tsv";
    private static final String CODES = "incident-codes.tsv";
    private static final String ACLED = "acled";
    private static final String GTD = "gtd";
    private static final String MUC = "muc4";

    private final Map<String, IncidentKind> kinds;

    private IncidentKinds(Map<String, IncidentKind> kinds) {
        this.kinds = kinds;
    }

    /** The kinds that ship with Entente. */
    public static IncidentKinds load() {
        return of(Table.rows(KINDS), Table.rows(CODES), EventCodes.load().all().keySet());
    }

    static IncidentKinds of(List<Table.Row> kinds, List<Table.Row> codes, Set<String> cameo) {
        Schemes schemes = new Schemes(codes, cameo);
        Map<String, IncidentKind> found = new LinkedHashMap<>();
        for (Table.Row row : kinds) {
            IncidentKind kind = new IncidentKind(
                    row.cell(0),
                    row.cell(1),
                    row.choice(2, IncidentKind.Nature.class),
                    Set.copyOf(row.list(3)),
                    schemes.codes(row));
            if (kind.label().isEmpty()) {
                throw row.wrong("a kind without a label");
            }
            if (found.put(kind.key(), kind) != null) {
                throw row.wrong("the kind stands twice");
            }
        }
        return new IncidentKinds(found);
    }

    public Optional<IncidentKind> find(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    /** The keys of all kinds. */
    public Set<String> keys() {
        return Set.copyOf(kinds.keySet());
    }

    /** A noun for titles; the key itself for a kind that the table does not know. */
    public String label(String key) {
        return find(key).map(IncidentKind::label).orElse(key);
    }

    /** Whether a kind is of a nature; one that the table does not know is of none. */
    public boolean is(String key, IncidentKind.Nature nature) {
        return find(key).filter(kind -> kind.nature() == nature).isPresent();
    }

    /** What other schemes call a kind. */
    public IncidentCodes codes(String key) {
        return find(key).map(IncidentKind::codes).orElse(IncidentCodes.NONE);
    }

    /** Whether two kinds can name one happening. A kind that is of no family is akin to itself alone. */
    public boolean akin(String key, String other) {
        return key.equals(other) || families(key).stream().anyMatch(families(other)::contains);
    }

    /** Of how many families a kind is: the more, the less it tells. */
    public int breadth(String key) {
        return families(key).size();
    }

    private Set<String> families(String key) {
        return find(key).map(IncidentKind::families).orElse(Set.of());
    }

    /** The names that other schemes allow. */
    private static final class Schemes {
        private final Map<String, Map<String, String>> names = new HashMap<>();
        private final Set<String> cameo;

        Schemes(List<Table.Row> rows, Set<String> cameo) {
            this.cameo = cameo;
            for (Table.Row row : rows) {
                if (names.computeIfAbsent(row.cell(0), scheme -> new HashMap<>())
                                .put(row.cell(1), row.cell(2))
                        != null) {
                    throw row.wrong("the name stands twice");
                }
            }
        }

        IncidentCodes codes(Table.Row row) {
            String subEvent = named(row, 4, ACLED);
            String event = subEvent == null ? null : of(ACLED).get(subEvent);
            return new IncidentCodes(event, subEvent, named(row, 5, GTD), named(row, 6, MUC), cameo(row));
        }

        private @Nullable String named(Table.Row row, int column, String scheme) {
            String name = row.cell(column);
            if (!name.isEmpty() && !of(scheme).containsKey(name)) {
                throw row.wrong("not a name of the scheme " + scheme + " (" + name + ")");
            }
            return name.isEmpty() ? null : name;
        }

        private Map<String, String> of(String scheme) {
            return names.getOrDefault(scheme, Map.of());
        }

        private @Nullable String cameo(Table.Row row) {
            String code = row.cell(7);
            if (!code.isEmpty() && !cameo.contains(code)) {
                throw row.wrong("no CAMEO code (" + code + ")");
            }
            return code.isEmpty() ? null : code;
        }
    }
}
