package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers in words ({@code number-words.tsv}). */
public final class NumberWords {
    private static final String FILE = "number-words.tsv";

    private final Map<String, NumberWord> words;

    private NumberWords(Map<String, NumberWord> words) {
        this.words = words;
    }

    /** What a word does in a number. */
    public enum Part {
        UNIT,
        TEN,
        HUNDRED,
        DOZEN,
        SCALE,
        FEW,
        SEVERAL,
        VAGUE,
        SCORES,
        BOTH,
        NONE
    }

    /** A word with the smallest and the largest number it stands for. */
    public record NumberWord(Part part, long low, long high) {}

    public static NumberWords load() {
        return of(Table.rows(FILE));
    }

    static NumberWords of(List<Table.Row> rows) {
        Map<String, NumberWord> words = new HashMap<>();
        for (Table.Row row : rows) {
            if (words.put(row.cell(0), word(row)) != null) {
                throw row.wrong("number word given twice");
            }
        }
        return new NumberWords(Map.copyOf(words));
    }

    private static NumberWord word(Table.Row row) {
        try {
            Part part = Part.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            NumberWord word = new NumberWord(part, Long.parseLong(row.cell(2)), Long.parseLong(row.cell(3)));
            if (word.low < 0 || word.high < word.low) {
                throw row.wrong("not a range");
            }
            return word;
        } catch (IllegalArgumentException e) {
            throw row.wrong("not a number word (" + e.getMessage() + ")");
        }
    }

    /** What a word, in lower case, says. */
    public Optional<NumberWord> get(String word) {
        return Optional.ofNullable(words.get(word));
    }
}
