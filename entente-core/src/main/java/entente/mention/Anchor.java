package entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of time are counted from: the day of publication, and the time that the text speaks of just now. A
 * chronicle of other years counts from the latter throughout.
 */
final class Anchor {
    /** A year so far off is only mentioned: the story goes on where it was. */
    private static final int ASIDE = 40;

    /** Length of a TIMEX3 value that is a year; from its middle, all its months are nearest. */
    private static final int YEAR = 4;

    private final @Nullable LocalDate published;
    private final boolean chronicle;
    private @Nullable LocalDate focus;

    Anchor(@Nullable LocalDate published, boolean chronicle) {
        this.published = published;
        this.chronicle = chronicle;
    }

    /** The text has come to speak of another time. */
    void moveTo(Moment moment) {
        LocalDate start = moment.start();
        boolean aside = focus != null && start != null && Math.abs(start.getYear() - focus.getYear()) > ASIDE;
        if (start != null && !aside) {
            focus = moment.timex().length() == YEAR ? start.withMonth(Month.JULY.getValue()) : start;
        }
    }

    /** What "yesterday" or "on Friday" counts from; null when nothing is known. */
    @Nullable LocalDate now() {
        return published;
    }

    /** What a month without a year is nearest to. */
    private @Nullable LocalDate near() {
        return chronicle && focus != null ? focus : published;
    }

    /** What "the next day" or "a week later" counts from; null when nothing is known. */
    @Nullable LocalDate narrated() {
        return focus != null ? focus : published;
    }

    Moment weekday(DayOfWeek weekday, Tense tense) {
        LocalDate now = now();
        if (now == null) {
            return Moment.unknown("XXXX-WXX-" + weekday.getValue());
        }
        boolean ahead = tense == Tense.FUTURE || tense == Tense.PRESENT;
        return Moment.day(
                now.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** A weekday of the week that lies {@code shift} weeks from now; "last Friday" is the last one before today. */
    Moment weekday(DayOfWeek weekday, int shift) {
        LocalDate now = now();
        if (now == null) {
            return Moment.unknown("XXXX-WXX-" + weekday.getValue());
        }
        return Moment.day(
                switch (shift) {
                    case -1 -> now.with(TemporalAdjusters.previous(weekday));
                    case 1 -> now.with(TemporalAdjusters.next(weekday));
                    default ->
                        now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(weekday));
                });
    }

    /** A day of a month of the year that is nearest; what is told in the past does not lie ahead. */
    Moment day(Month month, int day, Tense tense) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown(String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day));
        }
        LocalDate best = nearest(now, month, day);
        if (!chronicle && tense == Tense.PAST && best.isAfter(now)) {
            best = best.minusYears(1);
        }
        return Moment.day(best);
    }

    private static LocalDate nearest(LocalDate now, Month month, int day) {
        LocalDate best = inYear(now.getYear(), month, day);
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate other = inYear(year, month, day);
            if (Math.abs(ChronoUnit.DAYS.between(now, other)) < Math.abs(ChronoUnit.DAYS.between(now, best))) {
                best = other;
            }
        }
        return best;
    }

    private static LocalDate inYear(int year, Month month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** A month of the year that is nearest. */
    Moment month(Month month, Tense tense) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
        }
        YearMonth best = YearMonth.from(nearest(now.withDayOfMonth(15), month, 15));
        boolean tooLate = best.isAfter(YearMonth.from(now)) && tense == Tense.PAST && !chronicle;
        return Moment.month(tooLate ? best.minusYears(1) : best);
    }

    /** A season of the year spoken of. */
    Moment season(String season) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown("XXXX-" + season);
        }
        Moment here = Moment.season(now.getYear(), season);
        LocalDate start = here.start();
        boolean ahead = start != null && start.isAfter(now) && !chronicle;
        return ahead ? Moment.season(now.getYear() - 1, season) : here;
    }

    /** The week, month or year that the text speaks of; null for other words or when nothing is known. */
    @Nullable Moment stretch(String unit) {
        LocalDate then = narrated();
        if (then == null) {
            return null;
        }
        return switch (unit) {
            case "week" -> Moment.week(then);
            case "month" -> Moment.month(YearMonth.from(then));
            case "year" -> Moment.year(then.getYear());
            case "decade" -> Moment.decade(then.getYear() / 10 * 10);
            default -> null;
        };
    }

    /** The part of a stretch around now that is over, or that is still to come. */
    Moment parted(Moment stretch, boolean over) {
        LocalDate now = now();
        LocalDate first = stretch.when().earliest();
        LocalDate last = stretch.when().latest();
        if (now == null || first == null || last == null || now.isBefore(first) || now.isAfter(last)) {
            return stretch.edged(over ? "START" : "END");
        }
        return over ? Moment.range(stretch.timex(), first, now) : Moment.range(stretch.timex(), now, last);
    }
}
