package entente.lexicon;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that have a name, with the date of each in a year. */
public final class Holidays {
    private static final Pattern FEAST = Pattern.compile("(easter|orthodox)([+-]\\d+)");
    private static final Pattern NTH = Pattern.compile("(\\d\\d)/(-?\\d)/(\\d)");

    private final Map<String, IntFunction<LocalDate>> byName = new HashMap<>();

    private Holidays(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            IntFunction<LocalDate> rule = rule(row);
            for (String name : row.list(1)) {
                if (byName.put(name, rule) != null) {
                    throw row.wrong(name + " a second time");
                }
            }
        }
    }

    /** The table that ships with Entente. */
    public static Holidays load() {
        return new Holidays(Table.rows("holidays.tsv"));
    }

    /** The date in each year of the day that has that name, in lower case. */
    public Optional<IntFunction<LocalDate>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static IntFunction<LocalDate> rule(Table.Row row) {
        Matcher feast = FEAST.matcher(row.cell(0));
        if (feast.matches()) {
            int days = Integer.parseInt(feast.group(2));
            boolean western = feast.group(1).equals("easter");
            return year -> (western ? easter(year) : orthodoxEaster(year)).plusDays(days);
        }
        Matcher nth = NTH.matcher(row.cell(0));
        try {
            if (nth.matches()) {
                int month = Integer.parseInt(nth.group(1));
                int week = Integer.parseInt(nth.group(2));
                DayOfWeek day = DayOfWeek.of(Integer.parseInt(nth.group(3)));
                return year -> YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
            }
            MonthDay day = MonthDay.parse("--" + row.cell(0));
            return day::atYear;
        } catch (DateTimeException e) {
            throw row.wrong("no rule for a day: " + e.getMessage());
        }
    }

    /** The Gregorian Easter Sunday ("Anonymous Gregorian algorithm", Nature 1876; Meeus 1991). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int corrected = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - corrected - year % 100 % 4) % 7;
        int late = (golden + 11 * corrected + 22 * weekday) / 451;
        int days = corrected + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** The Easter Sunday of the Julian calendar, by the Gregorian one; years 1900 to 2099 (Meeus 1991). */
    static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
    }
}
