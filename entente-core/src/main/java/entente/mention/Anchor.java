package entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of time are counted from: the day of publication, and the time that the text speaks of just now. A
 * chronicle of other years counts from the latter throughout.
 */
final class Anchor {
    /** A year so far off is only mentioned: the story goes on where it was. */
    private static final int ASIDE = 40;

    private static final int FRIDAY = DayOfWeek.FRIDAY.getValue();

    /** Length of a TIMEX3 value that is a year; from its middle, all its months are nearest. */
    private static final int YEAR = 4;

    /** Beyond so many months a paragraph that told of another year tells of now again. */
    private static final int STORY = 18;

    private final @Nullable LocalDate published;
    private final boolean chronicle;
    private @Nullable LocalDate focus;
    private @Nullable LocalDate past;
    private @Nullable LocalDate story;

    Anchor(@Nullable LocalDate published, boolean chronicle) {
        this.published = published;
        this.chronicle = chronicle;
    }

    /**
     * The text has come to speak of another time.
     *
     * @param ofYear whether it tells the year and what happened then, so that months after it are of that year or the next
     */
    void moveTo(Moment moment, boolean ofYear) {
        LocalDate start = moment.start();
        boolean aside = focus != null && start != null && Math.abs(start.getYear() - focus.getYear()) > ASIDE;
        if (start == null || aside) {
            return;
        }
        focus = moment.timex().length() == YEAR ? start.withMonth(Month.JULY.getValue()) : start;
        if (published == null || !start.isAfter(published)) {
            past = focus;
            boolean further = story != null && !start.isBefore(story) && start.isBefore(story.plusMonths(STORY));
            story = ofYear || further ? start : story;
        }
    }

    /** A new paragraph tells of now again. */
    void newParagraph() {
        story = null;
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

    /** The same in a clause of a tense: what happened is not counted from what lies ahead. */
    @Nullable LocalDate narrated(Tense tense) {
        return tense == Tense.PAST && past != null ? past : narrated();
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
        return near() == null
                ? Moment.unknown(String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day))
                : day(year -> inYear(year, month, day), tense);
    }

    /** A day that comes once in a year, of the year that is nearest. */
    Moment day(IntFunction<LocalDate> inYear, Tense tense) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown("XXXX-XX-XX");
        }
        LocalDate told = inStory(inYear, tense);
        LocalDate best = told == null ? nearest(now, inYear) : told;
        boolean ahead = !chronicle && tense == Tense.PAST && best.isAfter(now);
        return Moment.day(ahead ? inYear.apply(best.getYear() - 1) : best);
    }

    /** The first such day from where the story of another year has come to; null outside of such a story. */
    private @Nullable LocalDate inStory(IntFunction<LocalDate> inYear, Tense tense) {
        boolean tells = tense == Tense.PAST || tense == Tense.NONE;
        if (story == null || published == null || chronicle || !tells) {
            return null;
        }
        LocalDate here = inYear.apply(story.getYear());
        LocalDate next = here.isBefore(story) ? inYear.apply(story.getYear() + 1) : here;
        return next.isAfter(published) ? null : next;
    }

    private static LocalDate nearest(LocalDate now, IntFunction<LocalDate> inYear) {
        LocalDate best = inYear.apply(now.getYear());
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate other = inYear.apply(year);
            if (Math.abs(ChronoUnit.DAYS.between(now, other)) < Math.abs(ChronoUnit.DAYS.between(now, best))) {
                best = other;
            }
        }
        return best;
    }

    private static LocalDate inYear(int year, Month month, int day) {
        return inMonth(YearMonth.of(year, month), day);
    }

    /** A month of the year that is nearest. */
    Moment month(Month month, Tense tense) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
        }
        LocalDate told = inStory(year -> YearMonth.of(year, month).atEndOfMonth(), tense);
        if (told != null) {
            return Moment.month(YearMonth.from(told));
        }
        YearMonth best = YearMonth.from(nearest(now.withDayOfMonth(15), year -> LocalDate.of(year, month, 15)));
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

    /** A quarter or half of the year spoken of; what has happened has begun. */
    Moment partOfYear(String part, Tense tense) {
        LocalDate now = near();
        if (now == null) {
            return Moment.unknown("XXXX-" + part);
        }
        Moment here = Moment.partOfYear(now.getYear(), part);
        boolean ahead = here.start() != null && now.isBefore(here.start());
        return ahead && tense != Tense.FUTURE ? Moment.partOfYear(now.getYear() - 1, part) : here;
    }

    /** The weekend that is meant where no other is named: the last one, or the next of what lies ahead. */
    Moment weekend(Tense tense) {
        LocalDate now = now();
        if (now == null) {
            return Moment.unknown("XXXX-WXX-WE");
        }
        boolean ahead = tense == Tense.FUTURE
                || tense == Tense.PRESENT
                || now.getDayOfWeek().getValue() > FRIDAY;
        return Moment.weekend(ahead ? now : now.minusWeeks(1));
    }

    /** A day of a month that is told by its number alone: the next such day from the time spoken of. */
    Moment dayOfMonth(int day, Tense tense) {
        LocalDate then = narrated(tense);
        if (then == null) {
            return Moment.unknown(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
        }
        LocalDate here = inMonth(YearMonth.from(then), day);
        LocalDate next = here.isBefore(then) ? inMonth(YearMonth.from(then).plusMonths(1), day) : here;
        boolean ahead = tense == Tense.PAST && published != null && next.isAfter(published);
        return Moment.day(ahead ? inMonth(YearMonth.from(next).minusMonths(1), day) : next);
    }

    private static LocalDate inMonth(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /**
     * The week, month or year that the text speaks of, and of what lies ahead the one that is now; null for other words or
     * when nothing is known.
     */
    @Nullable Moment stretch(String unit, Tense tense) {
        LocalDate then = tense == Tense.FUTURE && now() != null ? now() : narrated();
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
