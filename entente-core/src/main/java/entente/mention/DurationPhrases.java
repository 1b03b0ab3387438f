package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.model.Upos;
import entente.model.When;
import entente.model.When.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lengths of time, alone or counted from somewhere: "three days", "two weeks ago", "a month later", "in recent years". */
final class DurationPhrases {
    private static final int HALF_WEEK = 3;
    private static final int HALF_MONTH = 16;

    private final TimeWords words;
    private final Anchor anchor;
    private final Tenses tenses;
    private @Nullable LocalDate told;

    DurationPhrases(TimeWords words, Anchor anchor, Tenses tenses) {
        this.words = words;
        this.anchor = anchor;
        this.tenses = tenses;
    }

    /** The sentence has told a day, which "a week after ..." counts from. */
    void tell(When when) {
        told = told == null ? when.asDay().orElse(null) : told;
    }

    /** The duration that begins at a word; null when none does. */
    @Nullable Phrase at(int first) {
        Phrase phrase = recent(first);
        phrase = phrase == null ? counted(first) : phrase;
        return phrase == null ? uncounted(first) : phrase;
    }

    /** "of protests", but not "of November 1" or "of the day". */
    private boolean isOf(int at) {
        return words.is(at, "of") && (words.isTagged(at + 1, Upos.NOUN) || words.isTagged(at + 1, Upos.ADJ));
    }

    /** "for weeks", "hours before the vote", "days of protests". */
    private @Nullable Phrase uncounted(int first) {
        Optional<String> unit = words.value(Kind.UNIT, first);
        if (unit.isEmpty()) {
            return null;
        }
        boolean several = words.at(first).endsWith("s")
                && words.isTagged(first, Upos.NOUN)
                && !unit.get().equals("WE")
                && !unit.get().equals("Q")
                && !unit.get().equals("TS");
        boolean lasting =
                words.is(first - 1, "for", "within", "in", "after", "over", "took", "take", "lasted", "spent");
        boolean bare = lasting || isAnchored(first + 1) || isOf(first + 1);
        boolean modified = words.isTagged(first - 1, Upos.ADJ)
                || words.isTagged(first - 1, Upos.NUM)
                || words.isTagged(first - 1, Upos.DET)
                || words.isTagged(first - 1, Upos.PRON);
        return several && bare && !modified ? anchored(first, first + 1, "X", unit.get()) : null;
    }

    /** "recent weeks", "the past two years", "last three days": a stretch that ends now. */
    private @Nullable Phrase recent(int first) {
        boolean recent = words.is(first, "recent", "past", "last", "previous");
        boolean coming = words.is(first, "coming", "next");
        if (!recent && !coming) {
            return null;
        }
        Optional<String> count = words.count(first + 1);
        int at = count.isPresent() ? first + 2 : first + 1;
        Optional<String> unit = words.value(Kind.UNIT, at);
        boolean plural = words.at(at).endsWith("s");
        if (unit.isEmpty() || !plural || unit.get().startsWith("T")) {
            return null;
        }
        String amount = count.orElse("X");
        String value = duration(amount, unit.get());
        LocalDate now = anchor.now();
        if (now == null) {
            return new Phrase(first, at + 1, Moment.unknown(value));
        }
        long steps = amount.equals("X") ? 9 : Long.parseLong(amount);
        LocalDate other = away(now, unit.get(), recent ? -steps : steps);
        return new Phrase(first, at + 1, recent ? Moment.range(value, other, now) : Moment.range(value, now, other));
    }

    private @Nullable Phrase counted(int first) {
        Optional<String> count = words.count(first);
        int at = first + 1;
        if (words.is(first, "a") && words.is(at, "few", "couple", "dozen")) {
            count = Optional.of("X");
            at += words.is(at + 1, "of") ? 2 : 1;
        } else if (words.is(at, "-")) {
            at++;
        } else if (words.is(at, "full", "whole", "more", "consecutive", "straight")) {
            at++;
        }
        Optional<String> unit = count.isPresent() ? words.value(Kind.UNIT, at) : Optional.empty();
        if (unit.isEmpty() || unit.get().equals("WE") || unit.get().equals("Q") || isAge(at)) {
            return null;
        }
        if (words.is(first, "a", "an")
                && !isAnchored(at + 1)
                && !words.is(
                        first - 1, "for", "than", "about", "exactly", "only", "nearly", "almost", "within", "in",
                        "by")) {
            return null; // "$5 a day", "a year of war"
        }
        return anchored(first, at + 1, count.orElse("X"), unit.get());
    }

    private boolean isAge(int at) {
        int next = words.is(at + 1, "-") ? at + 2 : at + 1;
        return words.is(next, "old", "olds") || (words.is(at + 1, "of") && words.is(at + 2, "age"));
    }

    private boolean isAnchored(int at) {
        return words.is(at, "ago", "later", "earlier", "before", "after", "hence")
                || (words.is(at, "from") && words.is(at + 1, "now"));
    }

    private Phrase anchored(int first, int end, String count, String unit) {
        String value = duration(count, unit);
        if (unit.startsWith("T") && words.is(end, "ago")) {
            return new Phrase(first, end + 1, justNow(value, unit));
        }
        if (!isAnchored(end) || unit.startsWith("T")) {
            boolean ago = words.is(end, "ago", "later", "earlier");
            return new Phrase(first, ago ? end + 1 : end, Moment.unknown(value));
        }
        boolean fromNow = words.is(end, "ago", "hence", "from");
        int sign = words.is(end, "ago", "earlier", "before") ? -1 : 1;
        boolean clause = words.is(end, "after", "before");
        LocalDate base = fromNow ? anchor.now() : base(clause, tenses.at(first));
        int to = words.is(end, "from") ? end + 2 : end + 1;
        int last = clause ? end : to;
        // "a week after the attack" dates the attack: a week before the time spoken of
        int direction = clause ? -sign : sign;
        if (base == null || count.equals("X")) {
            return new Phrase(first, last, vague(value, base, direction, clause));
        }
        return new Phrase(
                first,
                last,
                clause ? dated(value, base, count, unit, direction) : dated(null, base, count, unit, direction));
    }

    /** "Minutes ago" was on the day of the report, "hours ago" perhaps on the day before. */
    private Moment justNow(String value, String unit) {
        LocalDate now = anchor.now();
        if (now == null) {
            return Moment.unknown(value);
        }
        return unit.equals("TH") ? Moment.range(value, now.minusDays(1), now) : new Moment(value, When.day(now));
    }

    private @Nullable LocalDate base(boolean clause, Tense tense) {
        if (!clause) {
            return anchor.narrated(tense);
        }
        return told == null ? anchor.now() : told;
    }

    private static Moment vague(String value, @Nullable LocalDate base, int direction, boolean clause) {
        if (clause || base == null) {
            return Moment.unknown(value);
        }
        return direction < 0 ? Moment.range("PAST_REF", null, base) : Moment.range("FUTURE_REF", base, null);
    }

    /** The day, week, month or year that lies so far away; weeks are counted to within some days. */
    private static Moment dated(@Nullable String value, LocalDate base, String count, String unit, int direction) {
        LocalDate there = away(base, unit, direction * Long.parseLong(count));
        Moment moment =
                switch (unit) {
                    case "W" ->
                        new Moment(
                                Moment.week(there).timex(),
                                When.between(there.minusDays(HALF_WEEK), there.plusDays(HALF_WEEK), Precision.WEEK));
                    case "M", "Q" ->
                        new Moment(
                                YearMonth.from(there).toString(),
                                When.between(there.minusDays(HALF_MONTH), there.plusDays(HALF_MONTH), Precision.MONTH));
                    case "Y" -> Moment.year(there.getYear());
                    case "DE", "CE" -> Moment.decade(there.getYear() / 10 * 10);
                    default -> Moment.day(there);
                };
        return value == null ? moment : new Moment(value, moment.when());
    }

    private static LocalDate away(LocalDate base, String unit, long steps) {
        return switch (unit) {
            case "W" -> base.plusWeeks(steps);
            case "M" -> base.plusMonths(steps);
            case "Q" -> base.plusMonths(3 * steps);
            case "Y" -> base.plusYears(steps);
            case "DE" -> base.plusYears(10 * steps);
            case "CE" -> base.plusYears(100 * steps);
            default -> base.plusDays(steps);
        };
    }

    static String duration(String count, String unit) {
        return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }
}
