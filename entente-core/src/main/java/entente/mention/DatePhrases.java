package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.model.Upos;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Calendar dates: days, months, parts of a year, years, decades and centuries, with or without a year. */
final class DatePhrases {
    private static final String[] YEAR_FOLLOWS = {
        "in",
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "during",
        "throughout",
        "late",
        "early",
        "mid",
        "year",
        "around",
        "circa",
        "from",
        "of",
        "(",
        "between",
        "to",
        "the",
        "-",
        "\u2013",
        "and",
        "for"
    };

    private static final String[] RANGE = {"to", "and", "or", "until", "through", "-", "\u2013"};
    private static final String MIDDLE = "mid-";
    private static final String[] DASHES = {"-", "\u2013", "\u2014"};

    private final TimeWords words;
    private final Anchor anchor;
    private final Tenses tenses;
    private static final String[] AGED = {"his", "her", "their", "my", "our"};

    private final YearPartPhrases partsOfYear;

    DatePhrases(TimeWords words, Anchor anchor, Tenses tenses) {
        this.words = words;
        this.anchor = anchor;
        this.tenses = tenses;
        this.partsOfYear = new YearPartPhrases(words, anchor, tenses);
    }

    /** The date that begins at a word; null when none does. */
    @Nullable Phrase at(int first) {
        Phrase phrase = iso(first);
        phrase = phrase == null ? middle(first) : phrase;
        phrase = phrase == null ? monthFirst(first) : phrase;
        phrase = phrase == null ? dayFirst(first) : phrase;
        phrase = phrase == null ? ordinalDay(first) : phrase;
        phrase = phrase == null ? partsOfYear.at(first) : phrase;
        return phrase == null ? years(first) : phrase;
    }

    private @Nullable Phrase iso(int first) {
        String word = words.at(first);
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return null;
        }
        try {
            return new Phrase(first, first + 1, Moment.day(LocalDate.parse(word)));
        } catch (DateTimeException e) {
            return null; // a number of another kind that is written alike
        }
    }

    /** "mid-1943" and "mid-November" are one word. */
    private @Nullable Phrase middle(int first) {
        String word = words.at(first);
        if (!word.startsWith(MIDDLE) || word.length() < 8) {
            return null;
        }
        String rest = word.substring(MIDDLE.length());
        Moment whole = words.months(rest)
                .map(month -> anchor.month(month, tenses.at(first)))
                .orElse(null);
        if (whole == null && TimeWords.year(rest).isPresent()) {
            whole = Moment.year(TimeWords.year(rest).getAsInt());
        }
        if (whole == null && decade(rest) != null) {
            whole = decade(rest);
        }
        return whole == null ? null : new Phrase(first, first + 1, whole.edged("MID"));
    }

    private @Nullable Phrase monthFirst(int first) {
        Optional<Month> month = words.month(first);
        if (month.isEmpty()) {
            return null;
        }
        OptionalInt day = words.day(first + 1);
        boolean counted = words.is(first + 2, "people", "%", "percent", "per");
        if (day.isPresent() && !counted) {
            return ranged(dated(first, first + 2, month.get(), day.getAsInt()), month.get());
        }
        int at = words.is(first + 1, ",", "of") ? first + 2 : first + 1;
        OptionalInt year = words.year(at);
        if (year.isPresent()) {
            return new Phrase(first, at + 1, Moment.month(YearMonth.of(year.getAsInt(), month.get())));
        }
        if (words.is(first + 1, "of") && words.is(first + 2, "that", "this") && words.is(first + 3, "year")) {
            return new Phrase(first, first + 4, anchor.month(month.get(), tenses.at(first)));
        }
        OptionalInt sharedYear =
                words.is(first + 1, RANGE) && words.month(first + 2).isPresent()
                        ? words.year(first + 3)
                        : OptionalInt.empty();
        if (sharedYear.isPresent()) {
            boolean before = words.month(first + 2).get().compareTo(month.get()) < 0;
            return new Phrase(
                    first,
                    first + 1,
                    Moment.month(YearMonth.of(sharedYear.getAsInt() - (before ? 1 : 0), month.get())));
        }
        return new Phrase(first, first + 1, anchor.month(month.get(), tenses.at(first)));
    }

    /** "on the 23rd" is of the month spoken of; of "from 3 to 7 July" the 3 is of July. */
    private @Nullable Phrase ordinalDay(int first) {
        OptionalInt day = words.day(first);
        if (day.isEmpty()) {
            return null;
        }
        if (words.isOrdinalDay(first)) {
            boolean alone = words.is(first - 1, "the")
                    && words.is(first - 2, "on", "by", "until", "since", "before", "after")
                    && !words.isTagged(first + 1, Upos.NOUN)
                    && !words.isTagged(first + 1, Upos.PROPN);
            return alone ? new Phrase(first, first + 1, anchor.dayOfMonth(day.getAsInt(), tenses.at(first))) : null;
        }
        boolean starts = words.is(first - 1, "from", "between") && words.is(first + 1, RANGE);
        Phrase last = starts ? dayFirst(first + 2) : null;
        LocalDate end = last == null ? null : last.moment().start();
        return end == null || end.getDayOfMonth() <= day.getAsInt()
                ? null
                : new Phrase(first, first + 1, Moment.day(end.withDayOfMonth(day.getAsInt())));
    }

    private @Nullable Phrase dayFirst(int first) {
        OptionalInt day = words.day(first);
        int at = words.is(first + 1, "of") && words.isOrdinalDay(first) ? first + 2 : first + 1;
        Optional<Month> month = day.isPresent() ? words.month(at) : Optional.empty();
        return month.isPresent() ? dated(first, at + 1, month.get(), day.getAsInt()) : null;
    }

    /** A day and a month, with the year that may follow. */
    private Phrase dated(int first, int end, Month month, int day) {
        int at = words.is(end, ",") ? end + 1 : end;
        OptionalInt year = words.year(at);
        if (year.isPresent()) {
            YearMonth of = YearMonth.of(year.getAsInt(), month);
            return new Phrase(first, at + 1, Moment.day(of.atDay(Math.min(day, of.lengthOfMonth()))));
        }
        return new Phrase(first, end, anchor.day(month, day, tenses.at(first)));
    }

    /** "October 20-22" is the days from the first to the second. */
    private Phrase ranged(Phrase phrase, Month month) {
        boolean dash = words.is(phrase.end(), "-", "\u2013", "to");
        OptionalInt last = words.day(phrase.end() + 1);
        LocalDate from = phrase.moment().start();
        if (!dash || last.isEmpty() || from == null || last.getAsInt() <= from.getDayOfMonth()) {
            return phrase;
        }
        LocalDate to = from.withDayOfMonth(Math.min(last.getAsInt(), month.length(from.isLeapYear())));
        return new Phrase(
                phrase.first(), phrase.end() + 2, Moment.range(phrase.moment().timex(), from, to));
    }

    private @Nullable Phrase years(int first) {
        Phrase early = beforeOurEra(first);
        if (early != null) {
            return early;
        }
        OptionalInt year = words.year(first);
        if (year.isPresent()) {
            return isYear(first) ? span(first, year.getAsInt()) : null;
        }
        Phrase decade = decade(first);
        return decade == null ? century(first) : decade;
    }

    /** Four figures count something unless they stand where a year does. */
    private boolean isYear(int first) {
        boolean article = words.is(first - 1, "the", "in", "of", "his", "her", "their", "its")
                && !words.is(first + 1, "block", "blocks");
        if (words.isTagged(first + 1, Upos.NOUN)) {
            return article;
        }
        boolean heading = words.size() == 1
                || words.is(first + 1, ":")
                || (words.is(first + 1, DASHES) && words.year(first + 2).isPresent());
        boolean enclosed = words.is(first + 1, ")", ",") && words.isTagged(first - 1, Upos.PUNCT);
        return words.is(first - 1, YEAR_FOLLOWS) || heading || enclosed;
    }

    /** "2002-2004" names the years from the first to the second, and the second. */
    private Phrase span(int first, int from) {
        OptionalInt to = words.is(first + 1, DASHES) ? words.year(first + 2) : OptionalInt.empty();
        Moment start = Moment.year(from);
        if (to.isEmpty() || to.getAsInt() <= from) {
            return new Phrase(first, first + 1, start);
        }
        Moment end = Moment.year(to.getAsInt());
        return new Phrase(
                first,
                first + 1,
                Moment.range(start.timex(), start.start(), end.when().latest()));
    }

    private @Nullable Phrase beforeOurEra(int first) {
        String word = words.at(first);
        boolean number = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        Optional<String> era = number ? words.value(Kind.ERA, first + 1) : Optional.empty();
        return era.map(value ->
                        new Phrase(first, first + 2, Moment.unknown(value + "0".repeat(4 - word.length()) + word)))
                .orElse(null);
    }

    /** "in her 60s", "in their late 20s" are ages. */
    private @Nullable Phrase decade(int first) {
        Moment decade = decade(words.at(first));
        boolean age = words.is(first - 1, AGED) || words.is(first - 2, AGED);
        return decade == null || age ? null : new Phrase(first, first + 1, decade);
    }

    private static @Nullable Moment decade(String form) {
        String word = form.replace("'", "").replace("\u2019", "");
        boolean sized = word.length() == 3 || word.length() == 5;
        if (!sized
                || !word.endsWith("0s")
                || !word.chars().limit(word.length() - 1L).allMatch(Character::isDigit)) {
            return null;
        }
        int year = Integer.parseInt(word.substring(0, word.length() - 1));
        if (word.length() == 3) {
            return Moment.decade(1900 + year);
        }
        return year >= 1000 && year <= 2100 ? Moment.decade(year) : null;
    }

    private @Nullable Phrase century(int first) {
        if (!words.isOrdinalDay(first)) {
            return null;
        }
        int at = words.is(first + 1, "-") ? first + 2 : first + 1;
        return words.is(at, "century", "centuries")
                ? new Phrase(first, at + 1, Moment.century(words.day(first).orElse(1)))
                : null;
    }
}
