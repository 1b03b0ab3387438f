package entente.mention;

import entente.model.When;
import entente.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time stands for.
 *
 * @param timex TIMEX3 value
 */
record Moment(String timex, When when) {
    private static final int DECADE = 10;
    private static final int THIRDS = 3;

    /** A value that no calendar date is known for: a duration, "XXXX-11-26". */
    static Moment unknown(String timex) {
        return new Moment(timex, When.unknown());
    }

    static Moment day(LocalDate day) {
        return new Moment(day.toString(), When.day(day));
    }

    static Moment month(YearMonth month) {
        return new Moment(month.toString(), When.month(month));
    }

    static Moment year(int year) {
        return new Moment(String.format(Locale.ROOT, "%04d", year), When.year(year));
    }

    /** The ISO week that holds a day, Monday to Sunday. */
    static Moment week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Moment(weekValue(day), When.between(monday, monday.plusDays(6), Precision.WEEK));
    }

    /** The Saturday and Sunday of the ISO week that holds a day. */
    static Moment weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return range(weekValue(day) + "-WE", saturday, saturday.plusDays(1));
    }

    static Moment decade(int first) {
        return range(
                Integer.toString(first / DECADE), LocalDate.of(first, 1, 1), LocalDate.of(first + DECADE - 1, 12, 31));
    }

    /** A century by its number: 20 for 1901 to 2000. */
    static Moment century(int number) {
        LocalDate start = LocalDate.of((number - 1) * DECADE * DECADE + 1, 1, 1);
        String value = String.format(Locale.ROOT, "%02d", number - 1);
        return range(value, start, start.plusYears(100).minusDays(1));
    }

    /** A season of the northern hemisphere; a winter is that of the year in which it begins. */
    static Moment season(int year, String season) {
        int start =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        YearMonth first = YearMonth.of(year, start);
        String value = String.format(Locale.ROOT, "%04d-%s", year, season);
        return range(value, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** A quarter or half of a year: {@code Q1}, {@code H2}. */
    static Moment partOfYear(int year, String part) {
        int months = part.startsWith("Q") ? 3 : 6;
        YearMonth first = YearMonth.of(year, (part.charAt(1) - '1') * months + 1);
        String value = String.format(Locale.ROOT, "%04d-%s", year, part);
        return range(value, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Moment range(String timex, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Moment(timex, When.between(earliest, latest, Precision.RANGE));
    }

    /** The same time with a part of the day: it stays a day. */
    Moment at(String part) {
        boolean day = timex.length() == "2015-11-13".length() && when.asDay().isPresent();
        return day ? new Moment(timex + part, when) : this;
    }

    /** Its first, middle or last third, if it has so many days; TIMEX3 keeps the value and would say so in an attribute. */
    Moment edged(String edge) {
        LocalDate first = when.earliest();
        LocalDate last = when.latest();
        if (first == null || last == null || when.precision() == Precision.DAY) {
            return this;
        }
        long third = (last.toEpochDay() - first.toEpochDay() + 1) / THIRDS;
        if (third == 0) {
            return this;
        }
        LocalDate early = first.plusDays(third - 1);
        LocalDate late = last.minusDays(third - 1);
        return switch (edge) {
            case "START" -> range(timex, first, early);
            case "END" -> range(timex, late, last);
            default -> range(timex, early.plusDays(1), late.minusDays(1));
        };
    }

    /** A day inside, to count from: the first. */
    @Nullable LocalDate start() {
        return when.earliest();
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
