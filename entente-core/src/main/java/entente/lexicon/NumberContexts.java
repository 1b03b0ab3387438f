package entente.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words beside a number that say that it counts nobody ({@code number-contexts.tsv}): measures, dates, ages. */
public final class NumberContexts {
    private static final String FILE = "number-contexts.tsv";

    private final Set<String> before;
    private final Set<String> after;

    private NumberContexts(Set<String> before, Set<String> after) {
        this.before = Set.copyOf(before);
        this.after = Set.copyOf(after);
    }

    public static NumberContexts load() {
        return of(Table.rows(FILE));
    }

    static NumberContexts of(List<Table.Row> rows) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Table.Row row : rows) {
            boolean fresh =
                    switch (row.cell(1)) {
                        case "before" -> before.add(row.cell(0));
                        case "after" -> after.add(row.cell(0));
                        default -> throw row.wrong("a context stands before or after");
                    };
            if (!fresh) {
                throw row.wrong("given twice");
            }
        }
        return new NumberContexts(before, after);
    }

    /** Whether the word before a number, in lower case, makes it something else than a count. */
    public boolean forbidsAfter(String word) {
        return before.contains(word);
    }

    /** Whether the word after a number, lower case and singular, makes it something else than a count. */
    public boolean forbidsBefore(String word) {
        return after.contains(word);
    }
}
