package entente.lexicon;

import entente.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say what became of things ({@code damage-words.tsv}). */
public final class DamageWords {
    private final Map<String, List<DamageWord>> words;

    private DamageWords(Map<String, List<DamageWord>> words) {
        this.words = words;
    }

    public static DamageWords load() {
        return of(Table.rows("damage-words.tsv"));
    }

    static DamageWords of(List<Table.Row> rows) {
        Map<String, List<DamageWord>> words = new HashMap<>();
        for (Table.Row row : rows) {
            DamageWord word = new DamageWord(
                    row.cell(0),
                    WordKind.of(row, 1),
                    row.choice(2, Target.Effect.class),
                    row.choice(3, TollWord.Holder.class),
                    row.cell(4));
            words.computeIfAbsent(word.lemma(), k -> new ArrayList<>()).add(word);
        }
        words.values()
                .forEach(w -> w.sort(Comparator.comparing(e -> e.companion().isEmpty())));
        return new DamageWords(words);
    }

    /** What a lemma, in lower case, may say; entries that ask for a companion come first. */
    public List<DamageWord> of(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }
}
