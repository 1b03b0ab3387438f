package entente.train.corpus;

import entente.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the labels of the name corpora are called here ({@code name-labels.tsv}). */
final class NameLabels {
    private final Map<String, NameKind> kinds = new HashMap<>();

    private NameLabels() {}

    static NameLabels load() {
        NameLabels labels = new NameLabels();
        for (Table.Row row : TrainingTable.rows("name-labels.tsv")) {
            if (labels.kinds.put(row.cell(0), NameKind.valueOf(row.cell(1))) != null) {
                throw row.wrong("label twice");
            }
        }
        return labels;
    }

    /** The kind that a label means; none for what is no name here. */
    Optional<NameKind> kind(String label) {
        return Optional.ofNullable(kinds.get(label));
    }
}
