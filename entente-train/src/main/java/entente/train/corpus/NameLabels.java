package entente.train.corpus;

import entente.lexicon.Table;
import java.util.Arrays;
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
            if (labels.kinds.put(row.cell(0), kind(row)) != null) {
                throw row.wrong("label twice");
            }
        }
        return labels;
    }

    private static NameKind kind(Table.Row row) {
        return Arrays.stream(NameKind.values())
                .filter(kind -> kind.name().equals(row.cell(1)))
                .findFirst()
                .orElseThrow(() -> row.wrong("no kind of name"));
    }

    /** The kind that a label means; none for what is no name here. */
    Optional<NameKind> kind(String label) {
        return Optional.ofNullable(kinds.get(label));
    }
}
