package entente.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words of time, in lower case and without a full stop.
 *
 * @param words for each kind, word to value
 */
public record Calendar(Map<Kind, Map<String, String>> words) {
    private static final String FILE = "calendar.tsv";

    /** What a word of time names; the value is what the file says of its kind. */
    public enum Kind {
        MONTH,
        WEEKDAY,
        UNIT,
        PART,
        SEASON,
        EDGE,
        SHIFT,
        DEICTIC,
        VAGUE,
        SET,
        STEADY,
        ORDINAL,
        ERA,
        PLAN,
        DEFER,
        BOUND
    }

    public Calendar {
        words = Map.copyOf(words);
    }

    /** The words that ship with Entente. */
    public static Calendar load() {
        Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
        for (Table.Row row : Table.rows(FILE)) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            if (row.cell(1).isEmpty() || row.list(2).isEmpty()) {
                throw row.wrong("no value with words");
            }
            row.list(2).forEach(word -> words.getOrDefault(kind, Map.of()).put(word, row.cell(1)));
        }
        return new Calendar(words);
    }

    /** The value of a word, in any case, with or without a full stop. */
    public Optional<String> value(Kind kind, String word) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(plain(word)));
    }

    /** The month that a word names. */
    public Optional<Month> month(String word) {
        return value(Kind.MONTH, word).map(number -> Month.of(Integer.parseInt(number)));
    }

    /** The weekday that a word names. */
    public Optional<DayOfWeek> weekday(String word) {
        return value(Kind.WEEKDAY, word).map(number -> DayOfWeek.of(Integer.parseInt(number)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
