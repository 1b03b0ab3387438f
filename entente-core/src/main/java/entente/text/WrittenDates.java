package entente.text;

import entente.lexicon.Calendar;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as page heads write them: "November 26, 2015", "26 Nov 2015", "2015-11-26", "11/26/2015". */
public final class WrittenDates {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(\\p{L}{3,9})\\.?,?\\s{1,3}(\\d{4}|\\d{2})\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
    private static final int CENTURY = 100;

    private final Calendar calendar;

    public WrittenDates(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The first full date in some words. */
    public Optional<LocalDate> first(String words) {
        return iso(words).or(() -> monthFirst(words)).or(() -> dayFirst(words)).or(() -> slashed(words));
    }

    private static Optional<LocalDate> iso(String words) {
        Matcher m = ISO.matcher(words);
        return m.find() ? date(number(m, 1), number(m, 2), number(m, 3)) : Optional.empty();
    }

    private Optional<LocalDate> monthFirst(String words) {
        Matcher m = MONTH_FIRST.matcher(words);
        while (m.find()) {
            Optional<Month> month = calendar.month(m.group(1));
            if (month.isPresent()) {
                return date(number(m, 3), month.get().getValue(), number(m, 2));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dayFirst(String words) {
        Matcher m = DAY_FIRST.matcher(words);
        while (m.find()) {
            Optional<Month> month = calendar.month(m.group(2));
            if (month.isPresent()) {
                return date(fullYear(number(m, 3)), month.get().getValue(), number(m, 1));
            }
        }
        return Optional.empty();
    }

    /** Day and month in figures only: told apart where one of them is above 12 or both are the same. */
    private static Optional<LocalDate> slashed(String words) {
        Matcher m = SLASHED.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = number(m, 1);
        int second = number(m, 2);
        if (first > Month.DECEMBER.getValue()) {
            return date(number(m, 3), second, first);
        }
        boolean clear = second > Month.DECEMBER.getValue() || first == second;
        return clear ? date(number(m, 3), first, second) : Optional.empty();
    }

    /** Wire datelines write "4 JAN 90". */
    private static int fullYear(int year) {
        if (year >= CENTURY) {
            return year;
        }
        return year < CENTURY / 2 ? 2000 + year : 1900 + year;
    }

    /** The day of that number, if there is one. */
    static Optional<LocalDate> date(int year, int month, int day) {
        boolean possible = month >= 1
                && month <= Month.DECEMBER.getValue()
                && day >= 1
                && day <= Month.of(month).length(java.time.Year.isLeap(year));
        return possible ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
