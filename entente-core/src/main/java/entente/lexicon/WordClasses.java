package entente.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas ({@code word-classes.tsv}) that conditions of other tables, and rules, speak of as {@code @name}. */
public final class WordClasses {
    private static final char MARK = '@';

    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    /** The classes that ship with Entente. */
    public static WordClasses load() {
        WordClasses classes = new WordClasses();
        for (Table.Row row : Table.rows("word-classes.tsv")) {
            Set<String> lemmas = Set.copyOf(row.list(1));
            if (lemmas.isEmpty() || classes.classes.put(MARK + row.cell(0), lemmas) != null) {
                throw row.wrong("a class needs lemmas, and one row");
            }
        }
        return classes;
    }

    /** Whether a word of a condition, a lemma or {@code @name}, holds of a lemma. */
    public boolean holds(String wanted, String lemma) {
        if (wanted.charAt(0) != MARK) {
            return wanted.equals(lemma);
        }
        return members(wanted).contains(lemma);
    }

    /** The lemmas of a class, or the lemma itself. */
    public Set<String> members(String wanted) {
        if (wanted.charAt(0) != MARK) {
            return Set.of(wanted);
        }
        Set<String> members = classes.get(wanted);
        if (members == null) {
            throw new IllegalArgumentException("no class of words: " + wanted);
        }
        return members;
    }

    /** Whether there is such a class. */
    public boolean knows(String name) {
        return classes.containsKey(MARK + name);
    }
}
