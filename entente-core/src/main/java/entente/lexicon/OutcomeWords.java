package entente.lexicon;

import entente.model.Fate;
import entente.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say what became of things ({@code damage-words.tsv}) and of those who did it ({@code fate-words.tsv}). */
public final class OutcomeWords<E extends Enum<E>> {
    private final Map<String, List<OutcomeWord<E>>> words;

    private OutcomeWords(Map<String, List<OutcomeWord<E>>> words) {
        this.words = words;
    }

    /** What is done to things. */
    public static OutcomeWords<Target.Effect> damages() {
        return of(Table.rows("damage-words.tsv"), Target.Effect.class);
    }

    /** How it ends for those who did it. */
    public static OutcomeWords<Fate.Kind> fates() {
        return of(Table.rows("fate-words.tsv"), Fate.Kind.class);
    }

    static <E extends Enum<E>> OutcomeWords<E> of(List<Table.Row> rows, Class<E> outcomes) {
        Map<String, List<OutcomeWord<E>>> words = new HashMap<>();
        for (Table.Row row : rows) {
            OutcomeWord<E> word = new OutcomeWord<>(
                    row.cell(0),
                    WordKind.of(row, 1),
                    row.choice(2, outcomes),
                    row.choice(3, TollWord.Holder.class),
                    row.cell(4));
            words.computeIfAbsent(word.lemma(), k -> new ArrayList<>()).add(word);
        }
        words.values()
                .forEach(w -> w.sort(Comparator.comparing(e -> e.companion().isEmpty())));
        return new OutcomeWords<>(words);
    }

    /** What a lemma, in lower case, may say; entries that ask for a companion come first. */
    public List<OutcomeWord<E>> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
