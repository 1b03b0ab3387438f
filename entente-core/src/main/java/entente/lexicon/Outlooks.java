package entente.lexicon;

import entente.model.Modality;
import entente.model.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How words hold the acts that hang from them ({@code outlooks.tsv}): "plan", "fear", "prevent", "manage". */
public final class Outlooks {
    private static final String FILE = "outlooks.tsv";

    private final Map<String, Modality> outlooks;
    private final Map<String, Stage> stages;

    private Outlooks(Map<String, Modality> outlooks, Map<String, Stage> stages) {
        this.outlooks = outlooks;
        this.stages = stages;
    }

    public static Outlooks load() {
        return of(Table.rows(FILE));
    }

    static Outlooks of(List<Table.Row> rows) {
        Map<String, Modality> outlooks = new HashMap<>();
        Map<String, Stage> stages = new HashMap<>();
        for (Table.Row row : rows) {
            if (outlooks.put(row.cell(0), row.choice(1, Modality.class)) != null) {
                throw row.wrong("given twice");
            }
            if (!row.cell(2).isEmpty()) {
                stages.put(row.cell(0), row.choice(2, Stage.class));
            }
        }
        return new Outlooks(Map.copyOf(outlooks), Map.copyOf(stages));
    }

    /** The modality that a word (lemma, lower case) gives to an act below it; none when it says nothing about it. */
    public Optional<Modality> of(String lemma) {
        return Optional.ofNullable(outlooks.get(lemma));
    }

    /** How far an act of violence below a word went; none when the word says nothing about it. */
    public Optional<Stage> stage(String lemma) {
        return Optional.ofNullable(stages.get(lemma));
    }
}
