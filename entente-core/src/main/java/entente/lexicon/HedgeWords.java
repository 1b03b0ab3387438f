package entente.lexicon;

import entente.model.Hedge;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words by which reports keep their distance from what they tell. */
public final class HedgeWords {
    private final Map<Sort, Map<String, Hedge.Kind>> kinds = new EnumMap<>(Sort.class);

    /** How a word hedges. */
    public enum Sort {
        /** What it hangs from: "reportedly". */
        ADVERB,
        /** Its noun: "alleged". */
        ADJECTIVE,
        /** In the passive, what follows: "is said to". */
        RAISING,
        /** A noun for words in circulation. */
        REPORT,
        /** Denied, the sentence before: "could not be verified". */
        UNPROVEN
    }

    private HedgeWords(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            Map<String, Hedge.Kind> ofSort = kinds.computeIfAbsent(row.choice(1, Sort.class), sort -> new HashMap<>());
            Hedge.Kind kind = row.choice(2, Hedge.Kind.class);
            for (String lemma : row.list(0)) {
                if (ofSort.put(lemma, kind) != null) {
                    throw row.wrong(lemma + " stands twice");
                }
            }
        }
    }

    /** The table that ships with Entente. */
    public static HedgeWords load() {
        return new HedgeWords(Table.rows("hedges.tsv"));
    }

    /** In what manner a word of that sort hedges, if it does. */
    public Optional<Hedge.Kind> kind(Sort sort, String lemma) {
        return Optional.ofNullable(kinds.getOrDefault(sort, Map.of()).get(lemma));
    }
}
