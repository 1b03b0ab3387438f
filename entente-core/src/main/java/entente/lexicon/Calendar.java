package entente.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months and weekdays, full and short, in lower case and without a full stop. */
public record Calendar(Map<String, Month> months, Map<String, DayOfWeek> weekdays) {
    private static final String FILE = "calendar.tsv";

    public Calendar {
        months = Map.copyOf(months);
        weekdays = Map.copyOf(weekdays);
    }

    /** The names that ship with Entente. */
    public static Calendar load() {
        Map<String, Month> months = new HashMap<>();
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (Table.Row row : Table.rows(FILE)) {
            int number = Integer.parseInt(row.cell(1));
            for (String name : row.list(2)) {
                switch (row.cell(0)) {
                    case "month" -> months.put(name, Month.of(number));
                    case "weekday" -> weekdays.put(name, DayOfWeek.of(number));
                    default -> throw row.wrong("neither month nor weekday");
                }
            }
        }
        return new Calendar(months, weekdays);
    }

    /** The month that a word names, in any case, with or without a full stop. */
    public Optional<Month> month(String word) {
        return Optional.ofNullable(months.get(plain(word)));
    }

    /** The weekday that a word names, in any case, with or without a full stop. */
    public Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(weekdays.get(plain(word)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
