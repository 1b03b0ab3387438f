package entente.mention;

import entente.lexicon.Holidays;
import entente.model.Upos;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days that have a name: "Christmas Eve", "Good Friday 2009". */
final class HolidayPhrases {
    private static final int LONGEST = 5;

    private final TimeWords words;
    private final Anchor anchor;
    private final Tenses tenses;
    private final Holidays holidays;

    HolidayPhrases(TimeWords words, Anchor anchor, Tenses tenses, Holidays holidays) {
        this.words = words;
        this.anchor = anchor;
        this.tenses = tenses;
        this.holidays = holidays;
    }

    /** The named day that begins at a word, by the longest name; null when none does. */
    @Nullable Phrase at(int first) {
        boolean partOfName = words.isCapital(first - 1) && words.isTagged(first - 1, Upos.PROPN);
        if (!words.isCapital(first) || partOfName) {
            return null;
        }
        for (int end = Math.min(first + LONGEST, words.size()); end > first; end--) {
            Optional<IntFunction<LocalDate>> holiday = holidays.named(name(first, end));
            if (holiday.isPresent()) {
                return isNamePart(end) ? null : dated(first, end, holiday.get());
            }
        }
        return null;
    }

    /** "Easter Island" is no day. */
    private boolean isNamePart(int next) {
        boolean time = words.weekday(next).isPresent() || words.month(next).isPresent();
        return words.isCapital(next) && words.isTagged(next, Upos.PROPN) && !time;
    }

    private Phrase dated(int first, int end, IntFunction<LocalDate> holiday) {
        int at = words.is(end, ",", "in", "of") ? end + 1 : end;
        OptionalInt year = words.year(at);
        return year.isPresent()
                ? new Phrase(first, at + 1, Moment.day(holiday.apply(year.getAsInt())))
                : new Phrase(first, end, anchor.day(holiday, tenses.at(first)));
    }

    private String name(int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int at = first; at < end; at++) {
            String word = words.at(at).replace('\u2019', '\'');
            boolean joined = name.isEmpty() || word.startsWith("'");
            name.append(joined ? "" : " ").append(word);
        }
        return name.toString();
    }
}
