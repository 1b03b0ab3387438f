package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.model.Upos;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Times counted from publication or from the time spoken of: weekdays, "yesterday", "last week", "the same day". */
final class RelativePhrases {
    private static final int WEEK = 7;

    private final TimeWords words;
    private final Anchor anchor;
    private final DatePhrases dates;
    private final Tenses tenses;

    RelativePhrases(TimeWords words, Anchor anchor, DatePhrases dates, Tenses tenses) {
        this.tenses = tenses;
        this.words = words;
        this.anchor = anchor;
        this.dates = dates;
    }

    /** The relative time that begins at a word; null when none does. */
    @Nullable Phrase at(int first) {
        Phrase phrase = weekday(first);
        phrase = phrase == null ? deictic(first) : phrase;
        phrase = phrase == null ? narrated(first) : phrase;
        phrase = phrase == null ? weekend(first) : phrase;
        return phrase == null ? shifted(first) : phrase;
    }

    private @Nullable Phrase weekday(int first) {
        Optional<DayOfWeek> weekday = words.weekday(first);
        if (weekday.isEmpty()) {
            return null;
        }
        int next = words.is(first + 1, ",") ? first + 2 : first + 1;
        Phrase date = dates.at(next);
        boolean full = date != null
                && (words.month(next).isPresent() || words.day(next).isPresent());
        if (date != null && full && date.moment().when().asDay().isPresent()) {
            return date.from(first);
        }
        Phrase named = ofMonth(first, weekday.get());
        return named == null ? plainWeekday(first, weekday.get()) : named;
    }

    private Phrase plainWeekday(int first, DayOfWeek weekday) {
        int of = words.is(first + 1, "of") ? first + 2 : first + 1;
        Optional<String> shift = words.value(Kind.SHIFT, of);
        LocalDate now = anchor.now();
        if (shift.isPresent() && words.is(of + 1, "week") && now != null) {
            LocalDate monday = now.plusWeeks(Integer.parseInt(shift.get())).with(DayOfWeek.MONDAY);
            return new Phrase(first, of + 2, Moment.day(monday.plusDays(weekday.getValue() - 1L)));
        }
        return new Phrase(first, first + 1, anchor.weekday(weekday, tense(first)));
    }

    /** "Friday's attack" is over unless the sentence says that it will be. */
    private Tense tense(int first) {
        Tense tense = tenses.at(first);
        boolean possessive = words.is(first + 1, "'s", "\u2019s");
        return possessive && tense != Tense.FUTURE ? Tense.PAST : tense;
    }

    /** "Friday the 13th", "Friday 13th": the last such day. */
    private @Nullable Phrase ofMonth(int first, DayOfWeek weekday) {
        int at = words.is(first + 1, "the") ? first + 2 : first + 1;
        LocalDate now = anchor.now();
        OptionalInt day = words.isOrdinalDay(at) ? words.day(at) : OptionalInt.empty();
        if (day.isEmpty() || now == null) {
            return null;
        }
        YearMonth month = YearMonth.from(now.plusMonths(1));
        for (int back = 0; back < 14; back++, month = month.minusMonths(1)) {
            boolean exists = day.getAsInt() <= month.lengthOfMonth();
            if (exists
                    && month.atDay(day.getAsInt()).getDayOfWeek() == weekday
                    && !month.atDay(day.getAsInt()).isAfter(now.plusDays(WEEK))) {
                return new Phrase(first, at + 1, Moment.day(month.atDay(day.getAsInt())));
            }
        }
        return null;
    }

    private @Nullable Phrase deictic(int first) {
        Optional<String> value = words.value(Kind.DEICTIC, first);
        if (value.isEmpty() || words.isTagged(first, Upos.ADJ)) {
            return null;
        }
        int part = value.get().indexOf('T');
        int days = Integer.parseInt(part < 0 ? value.get() : value.get().substring(0, part));
        LocalDate now = anchor.now();
        if (now == null) {
            return new Phrase(first, first + 1, Moment.unknown(days == 0 ? "PRESENT_REF" : "XXXX-XX-XX"));
        }
        Moment day = Moment.day(now.plusDays(days));
        if (days < 0 && part > 0) {
            return new Phrase(first, first + 1, Moment.range(day.timex() + "TNI", now.plusDays(days), now));
        }
        return new Phrase(first, first + 1, part < 0 ? day : day.at(value.get().substring(part)));
    }

    /** "that day", "the same month", "the next morning": counted from the time that the text speaks of. */
    private @Nullable Phrase narrated(int first) {
        if (!words.is(first, "that", "the")) {
            return null;
        }
        boolean same = words.is(first, "that") || (words.is(first, "the", "that") && words.is(first + 1, "same"));
        int unit = words.is(first + 1, "same") ? first + 2 : first + 1;
        LocalDate then = anchor.narrated(tenses.at(first));
        if (same && then != null && (words.is(unit, "day", "week", "month", "year") || part(unit))) {
            return new Phrase(first, unit + 1, stretch(unit, then));
        }
        if (same && then != null && namesPartOfYear(unit)) {
            return new Phrase(first, unit + 1, ofYear(unit, then));
        }
        if (words.is(first, "the") && then != null && isBesides(first)) {
            int by = words.is(first + 2, "before") ? -1 : 1;
            return new Phrase(first, first + 3, stretch(first + 1, step(first + 1, then, by)));
        }
        boolean step = words.is(first, "the") && words.is(first + 1, "next", "following", "previous");
        return step && then != null ? stepped(first, then, words.is(first + 1, "previous") ? -1 : 1) : null;
    }

    /** "the following week", "the following March", "the next Saturday". */
    private @Nullable Phrase stepped(int first, LocalDate then, int by) {
        int at = first + 2;
        if (words.is(at, "day", "week", "month", "year") || part(at)) {
            return new Phrase(first, at + 1, stretch(at, step(at, then, by)));
        }
        Optional<Month> month = words.month(at);
        if (month.isPresent() && words.year(at + 1).isEmpty()) {
            return new Phrase(first, at + 1, shiftedMonth(month.get(), then, by));
        }
        Optional<DayOfWeek> weekday = words.weekday(at);
        return weekday.isEmpty()
                ? null
                : new Phrase(
                        first,
                        at + 1,
                        Moment.day(then.with(
                                by < 0
                                        ? TemporalAdjusters.previous(weekday.get())
                                        : TemporalAdjusters.next(weekday.get()))));
    }

    private boolean namesPartOfYear(int at) {
        return (words.month(at).isPresent() && words.year(at + 1).isEmpty())
                || words.value(Kind.SEASON, at).isPresent();
    }

    private Moment ofYear(int at, LocalDate then) {
        Optional<Month> month = words.month(at);
        return month.isPresent()
                ? Moment.month(YearMonth.of(then.getYear(), month.get()))
                : Moment.season(then.getYear(), words.value(Kind.SEASON, at).orElseThrow());
    }

    /** "the day before" that no noun follows: the one before that spoken of. */
    private boolean isBesides(int first) {
        boolean besides = words.is(first + 1, "day", "week", "month", "year", "night", "morning", "evening")
                && words.is(first + 2, "before", "after");
        return besides && (first + 3 == words.size() || words.isTagged(first + 3, Upos.PUNCT));
    }

    /** "the weekend" alone. */
    private @Nullable Phrase weekend(int first) {
        boolean alone = words.is(first, "the")
                && words.is(first + 1, "weekend")
                && !words.is(first + 2, "of", "before", "after");
        return alone ? new Phrase(first, first + 2, anchor.weekend(tenses.at(first + 1))) : null;
    }

    private boolean part(int at) {
        return words.value(Kind.PART, at).isPresent();
    }

    private LocalDate step(int unit, LocalDate from, int by) {
        return switch (words.at(unit)) {
            case "week", "weekend" -> from.plusWeeks(by);
            case "month" -> from.plusMonths(by);
            case "year" -> from.plusYears(by);
            case "decade" -> from.plusYears(10L * by);
            default -> from.plusDays(by);
        };
    }

    private Moment stretch(int unit, LocalDate day) {
        return switch (words.at(unit)) {
            case "week" -> Moment.week(day);
            case "weekend" -> Moment.weekend(day);
            case "month" -> Moment.month(YearMonth.from(day));
            case "year" -> Moment.year(day.getYear());
            case "decade" -> Moment.decade(day.getYear() / 10 * 10);
            default -> {
                Optional<String> part = words.value(Kind.PART, unit);
                yield part.isPresent() ? Moment.day(day).at(part.get()) : Moment.day(day);
            }
        };
    }

    /** "last week", "this month", "next Friday", "last October", "this morning", "last night". */
    private @Nullable Phrase shifted(int first) {
        Optional<String> shift = words.value(Kind.SHIFT, first);
        if (shift.isEmpty()) {
            return null;
        }
        int by = Integer.parseInt(shift.get());
        int at = first + 1;
        LocalDate now = anchor.now();
        Optional<DayOfWeek> weekday = words.weekday(at);
        if (weekday.isPresent()) {
            return new Phrase(first, at + 1, anchor.weekday(weekday.get(), by));
        }
        if (now == null) {
            return isStretch(at) ? new Phrase(first, at + 1, Moment.unknown(vague(by))) : null;
        }
        Optional<Month> month = words.month(at);
        if (month.isPresent()) {
            return new Phrase(first, at + 1, shiftedMonth(month.get(), now, by));
        }
        Optional<String> season = words.value(Kind.SEASON, at);
        if (season.isPresent()) {
            return new Phrase(first, at + 1, shiftedSeason(season.get(), now, by));
        }
        if (part(at)) {
            LocalDate day = by == 0 ? now : now.plusDays(by);
            return new Phrase(
                    first, at + 1, Moment.day(day).at(words.value(Kind.PART, at).orElse("")));
        }
        return isStretch(at) ? new Phrase(first, at + 1, stretch(at, step(at, now, by))) : null;
    }

    private boolean isStretch(int at) {
        return words.is(at, "week", "weekend", "month", "year", "decade");
    }

    private static String vague(int by) {
        if (by == 0) {
            return "PRESENT_REF";
        }
        return by < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    private static Moment shiftedMonth(Month month, LocalDate now, int by) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        YearMonth current = YearMonth.from(now);
        if (by < 0 && !here.isBefore(current)) {
            return Moment.month(here.minusYears(1));
        }
        return Moment.month(by > 0 && !here.isAfter(current) ? here.plusYears(1) : here);
    }

    private static Moment shiftedSeason(String season, LocalDate now, int by) {
        Moment here = Moment.season(now.getYear(), season);
        LocalDate start = here.start();
        boolean begun = start != null && !start.isAfter(now);
        if (by < 0) {
            boolean over =
                    here.when().latest() != null && now.isAfter(here.when().latest());
            return over ? here : Moment.season(now.getYear() - 1, season);
        }
        return by > 0 && begun ? Moment.season(now.getYear() + 1, season) : here;
    }
}
