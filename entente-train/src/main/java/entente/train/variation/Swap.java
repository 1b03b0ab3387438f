package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.Example;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words that can stand for each other because their arguments look alike. Table: group, then one column a form; a row
 * is one word in all its forms, an empty cell a form that it lacks, several words in a cell are separated by blanks.
 */
final class Swap {

    /** A form in the table: which group, which column. */
    private record Slot(String group, int form) {}

    private final Map<String, Slot> slots;
    private final Map<Slot, List<String>> choices;

    private Swap(Map<String, Slot> slots, Map<Slot, List<String>> choices) {
        this.slots = Map.copyOf(slots);
        this.choices = Map.copyOf(choices);
    }

    /**
     * @param tags the Penn tag of each form column
     */
    static Swap of(Iterable<Table.Row> rows, List<String> tags) {
        Map<String, Slot> slots = new HashMap<>();
        Map<Slot, List<String>> choices = new LinkedHashMap<>();
        for (Table.Row row : rows) {
            if (row.cell(0).isEmpty() || row.cells().size() < 2 || row.cells().size() > tags.size() + 1) {
                throw row.wrong("a row has a group and up to " + tags.size() + " forms");
            }
            for (int form = 0; form < tags.size(); form++) {
                String word = row.cell(form + 1);
                Slot slot = new Slot(row.cell(0), form);
                if (!word.isEmpty() && slots.put(key(tags.get(form), word), slot) != null) {
                    throw row.wrong("'" + word + "' stands twice");
                }
                if (!word.isEmpty()) {
                    choices.computeIfAbsent(slot, none -> new ArrayList<>()).add(word);
                }
            }
        }
        return new Swap(slots, choices);
    }

    /** The present of "they" looks like the infinitive. */
    private static String key(String tag, String word) {
        return (tag.equals("VBP") ? "VB" : tag) + " " + word;
    }

    /** Whether a parsed sentence has a word that can be exchanged; cheap. */
    boolean holds(Example example) {
        Syntax syntax = example.syntax();
        return syntax != null
                && IntStream.range(0, example.size())
                        .anyMatch(at ->
                                holds(syntax.xpos().get(at), example.words().get(at)));
    }

    /** Whether a word of one of the tables' tags can be exchanged. */
    boolean holds(String tag, String word) {
        return slots.containsKey(key(tag, word));
    }

    /** Another word of the same group and form; {@code null} when there is none. */
    @Nullable String other(String tag, String word, RandomGenerator random) {
        Slot slot = slots.get(key(tag, word));
        List<String> all = slot == null ? List.of() : choices.getOrDefault(slot, List.of());
        if (all.size() < 2) {
            return null;
        }
        int own = all.indexOf(word);
        return all.get((own + 1 + random.nextInt(all.size() - 1)) % all.size());
    }
}
