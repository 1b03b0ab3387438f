package entente.mention;

import entente.model.When;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day by the clock, with their day where it follows: "9 p.m. on Wednesday", "14:30 local time", "noon tomorrow". */
final class ClockPhrases {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?([ap]\\.?m\\.?)?");
    private static final String[] HALVES = {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"};
    private static final String[] ZONES = {"gmt", "utc", "bst", "cet", "est", "edt", "et", "pt", "pst", "pdt"};
    private static final String[] BEFORE = {"at", "by", "around", "until", "till", "from", "since", "before", "after"};
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final TimeWords words;
    private final Anchor anchor;

    ClockPhrases(TimeWords words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    /** What the clock shows; {@code end} is the index after its last word. */
    private record Clock(int end, String value) {}

    /**
     * The time that begins at a word; null when none does.
     *
     * @param days what reads a day
     */
    @Nullable Phrase at(int first, IntFunction<@Nullable Phrase> days) {
        Clock clock = clock(first);
        if (clock == null) {
            return null;
        }
        int at = zoned(clock.end());
        int next = words.is(at, "on", ",", "of") ? at + 1 : at;
        next = words.is(next, "on") ? next + 1 : next;
        Phrase day = days.apply(next);
        Optional<LocalDate> date =
                day == null ? Optional.empty() : day.moment().when().asDay();
        if (day != null && date.isPresent()) {
            return new Phrase(first, day.end(), moment(date.get(), clock));
        }
        LocalDate then = anchor.narrated();
        return new Phrase(
                first, clock.end(), then == null ? Moment.unknown("XXXX-XX-XX" + clock.value()) : moment(then, clock));
    }

    private static Moment moment(LocalDate day, Clock clock) {
        return new Moment(day + clock.value(), When.day(day));
    }

    private int zoned(int at) {
        if (words.is(at, ZONES)) {
            return at + 1;
        }
        return words.is(at, "local") && words.is(at + 1, "time") ? at + 2 : at;
    }

    private @Nullable Clock clock(int first) {
        if (words.is(first, "noon", "midday")) {
            return new Clock(first + 1, "T12:00");
        }
        if (words.is(first, "midnight")) {
            return new Clock(first + 1, "T24:00");
        }
        Matcher time = TIME.matcher(words.at(first));
        if (!time.matches()) {
            return null;
        }
        boolean apart = time.group(3) == null && words.is(first + 1, HALVES);
        String half = apart ? words.at(first + 1) : time.group(3);
        int end = apart ? first + 2 : first + 1;
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean written = half != null || isWritten(first, time);
        if (!written || minute >= MINUTES || hour >= HOURS || (half != null && hour > NOON)) {
            return null;
        }
        int shown = half == null ? hour : hour % NOON + (half.startsWith("p") ? NOON : 0);
        return new Clock(end, String.format(Locale.ROOT, "T%02d:%02d", shown, minute));
    }

    /** Hours and minutes alone are a time behind "at" or before a zone; else they may be a score or a verse. */
    private boolean isWritten(int first, Matcher time) {
        boolean minutes = time.group(2) != null && words.at(first).contains(":");
        return minutes && (words.is(first - 1, BEFORE) || zoned(first + 1) > first + 1 || words.is(first + 1, "hours"));
    }
}
