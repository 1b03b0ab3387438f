package entente.lexicon;

import entente.model.Modality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How words hold the acts that hang from them ({@code outlooks.tsv}): "plan", "fear", "prevent", "manage". */
public final class Outlooks {
    private static final String FILE = "outlooks.tsv";

    private final Map<String, Modality> outlooks;

    private Outlooks(Map<String, Modality> outlooks) {
        this.outlooks = outlooks;
    }

    public static Outlooks load() {
        return of(Table.rows(FILE));
    }

    static Outlooks of(List<Table.Row> rows) {
        Map<String, Modality> outlooks = new HashMap<>();
        for (Table.Row row : rows) {
            if (outlooks.put(row.cell(0), row.choice(1, Modality.class)) != null) {
                throw row.wrong("given twice");
            }
        }
        return new Outlooks(Map.copyOf(outlooks));
    }

    /** The modality that a word (lemma, lower case) gives to an act below it; none when it says nothing about it. */
    public Optional<Modality> of(String lemma) {
        return Optional.ofNullable(outlooks.get(lemma));
    }
}
