package entente.lexicon;

import entente.model.Quantity.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that bound a number ({@code number-hedges.tsv}). */
public final class NumberHedges {
    private static final String FILE = "number-hedges.tsv";

    private final List<Hedge> before;
    private final List<Hedge> after;

    private NumberHedges(List<Hedge> before, List<Hedge> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /** A hedge: its words in lower case, and what it makes of a number. */
    public record Hedge(List<String> words, Modifier modifier) {
        public Hedge {
            words = List.copyOf(words);
        }

        public int length() {
            return words.size();
        }
    }

    public static NumberHedges load() {
        return of(Table.rows(FILE));
    }

    static NumberHedges of(List<Table.Row> rows) {
        List<Hedge> before = new ArrayList<>();
        List<Hedge> after = new ArrayList<>();
        for (Table.Row row : rows) {
            side(row, before, after).add(new Hedge(List.of(row.cell(0).split(" ")), modifier(row)));
        }
        Comparator<Hedge> longestFirst = Comparator.comparingInt(Hedge::length).reversed();
        before.sort(longestFirst);
        after.sort(longestFirst);
        return new NumberHedges(before, after);
    }

    private static List<Hedge> side(Table.Row row, List<Hedge> before, List<Hedge> after) {
        return switch (row.cell(1)) {
            case "before" -> before;
            case "after" -> after;
            default -> throw row.wrong("a hedge stands before or after");
        };
    }

    private static Modifier modifier(Table.Row row) {
        try {
            return Modifier.valueOf(row.cell(2));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such modifier (" + e.getMessage() + ")");
        }
    }

    /** The longest hedge whose last word stands right before {@code start}. */
    public Optional<Hedge> endingAt(List<String> words, int start) {
        return before.stream()
                .filter(h -> start >= h.length()
                        && words.subList(start - h.length(), start).equals(h.words))
                .findFirst();
    }

    /** The longest hedge whose first word is at {@code end}. */
    public Optional<Hedge> startingAt(List<String> words, int end) {
        return after.stream()
                .filter(h -> end + h.length() <= words.size()
                        && words.subList(end, end + h.length()).equals(h.words))
                .findFirst();
    }
}
