package entente.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an act about another act amounts to ({@code compositions.tsv}): to ask for help, to refuse talks. */
public final class Compositions {
    /** To call for something against somebody, of no one in particular. */
    public static final String CALL = "call";

    private static final Set<String> WORDS = Set.of(Action.END, CALL);
    private static final int ROOT_LENGTH = 2;

    private final Map<String, Map<String, String>> inner = new TreeMap<>();

    private Compositions() {}

    /** The compositions that ship with Entente. */
    public static Compositions load(EventCodes codes) {
        Compositions compositions = new Compositions();
        for (Table.Row row : Table.rows("compositions.tsv")) {
            compositions.add(row, codes);
        }
        return compositions;
    }

    private void add(Table.Row row, EventCodes codes) {
        boolean known = WORDS.contains(row.cell(0)) || codes.all().containsKey(row.cell(0));
        if (!known || !codes.all().containsKey(row.cell(1)) || !codes.all().containsKey(row.cell(2))) {
            throw row.wrong("no such code");
        }
        if (inner.computeIfAbsent(row.cell(0), outer -> new TreeMap<>()).put(row.cell(1), row.cell(2)) != null) {
            throw row.wrong("composition given twice");
        }
    }

    /**
     * The code of the whole.
     *
     * @param outer code of the act that speaks about another, {@link Action#END} or {@link #CALL}
     * @param spoken code of the act spoken about
     */
    public Optional<String> of(String outer, String spoken) {
        String root = WORDS.contains(outer) ? outer : outer.substring(0, ROOT_LENGTH);
        Map<String, String> codes = inner.getOrDefault(root, Map.of());
        for (int length = spoken.length(); length >= ROOT_LENGTH; length--) {
            String code = codes.get(spoken.substring(0, length));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
