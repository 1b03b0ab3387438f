package entente.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns and the kind of thing or people that they name: {@code target-words.tsv}, {@code people-kinds.tsv}. Entries of several
 * words tell a compound from its head: "police station" from "station".
 */
public final class KindWords {
    private final Map<String, String> kinds;

    private KindWords(Map<String, String> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** What is hit besides people; kinds are those of {@code target-kinds.tsv}. */
    public static KindWords things() {
        return of(Table.rows("target-words.tsv"), TargetKinds.load().names());
    }

    /** People by what they are. */
    public static KindWords people() {
        return of(Table.rows("people-kinds.tsv"), Set.of());
    }

    static KindWords of(List<Table.Row> rows, Set<String> known) {
        Map<String, String> kinds = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Table.Row row : rows) {
            if (row.cell(1).isEmpty() || (!known.isEmpty() && !known.contains(row.cell(1)))) {
                throw row.wrong("no such kind");
            }
            String before = kinds.put(Table.unhyphened(row.cell(0)), row.cell(1));
            if (!given.add(row.cell(0)) || (before != null && !before.equals(row.cell(1)))) {
                throw row.wrong("given twice");
            }
        }
        return new KindWords(kinds);
    }

    /** The kind of a noun or a compound (lemmas, lower case); none when it is not in the table. */
    public Optional<String> kind(String noun) {
        return Optional.ofNullable(kinds.get(Table.unhyphened(noun)));
    }
}
