package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.lexicon.Lexicon;
import entente.model.Day;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right for expressions of time; the longest reading at a word wins. */
final class DayReader {
    private final Sentence sentence;
    private final Anchor anchor;
    private final TimeWords words;
    private final Tenses tenses;
    private final DatePhrases dates;
    private final RelativePhrases relatives;
    private final DurationPhrases durations;
    private final HolidayPhrases holidays;
    private final ClockPhrases clocks;

    DayReader(Sentence sentence, Lexicon lexicon, Anchor anchor) {
        this.sentence = sentence;
        this.anchor = anchor;
        this.words = new TimeWords(sentence, lexicon);
        this.tenses = new Tenses(sentence, lexicon.calendar());
        this.dates = new DatePhrases(words, anchor, tenses);
        this.relatives = new RelativePhrases(words, anchor, dates, tenses);
        this.durations = new DurationPhrases(words, anchor, tenses);
        this.holidays = new HolidayPhrases(words, anchor, tenses, lexicon.holidays());
        this.clocks = new ClockPhrases(words, anchor);
    }

    List<Day> read() {
        List<Day> days = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = at(at);
            if (phrase == null) {
                at++;
            } else {
                Day day = day(phrase);
                days.add(day);
                durations.tell(day.when());
                anchor.moveTo(phrase.moment(), tellsYear(phrase));
                at = phrase.end();
            }
        }
        return days;
    }

    /** Whether a phrase tells a year, and its clause what happened then: an aside about somebody starts no story. */
    private boolean tellsYear(Phrase phrase) {
        boolean year = false;
        for (int at = phrase.first(); at < phrase.end(); at++) {
            year |= words.year(at).isPresent();
        }
        for (Token at = sentence.token(head(phrase)); year && !at.isRoot(); at = sentence.token(at.head())) {
            year = !at.is("acl") && !at.is("appos") && !at.is("parataxis");
        }
        return year;
    }

    private @Nullable Phrase at(int first) {
        Phrase clock = clocks.at(first, this::dayOf);
        if (clock != null) {
            return clock;
        }
        Phrase phrase = composed(first);
        if (phrase == null && words.is(first, "the", "that", "this")) {
            Phrase inner = composed(first + 1);
            phrase = inner == null ? null : inner.from(first);
        }
        return phrase == null ? vague(first) : withPart(phrase);
    }

    private @Nullable Phrase dayOf(int first) {
        return simple(words.is(first, "the") ? first + 1 : first);
    }

    /** "early October", "the end of 2002", "the evening of November 13", "earlier this week". */
    private @Nullable Phrase composed(int first) {
        Phrase simple = simple(first);
        if (simple != null) {
            return simple;
        }
        Optional<String> edge = words.value(Kind.EDGE, first);
        boolean compared = words.is(first, "earlier", "later");
        if (edge.isPresent() || compared) {
            return edged(first, compared ? "" : edge.get());
        }
        Optional<String> part = words.value(Kind.PART, first);
        boolean hours = words.is(first, "hours");
        if ((part.isPresent() || hours) && words.is(first + 1, "of", "on")) {
            Phrase inner = simple(words.is(first + 2, "the") ? first + 3 : first + 2);
            return inner == null ? null : inner.from(first).with(inner.moment().at(part.orElse("TNI")));
        }
        return null;
    }

    private @Nullable Phrase edged(int first, String edge) {
        int at = first + 1;
        at = words.is(at, "-", "of", "in", "on") ? at + 1 : at;
        at = words.is(at, "the", "that") ? at + 1 : at;
        Phrase inner = simple(at);
        if (inner == null) {
            inner = thatMonth(at);
        }
        if (inner == null) {
            return null;
        }
        Moment moment = edge.isEmpty()
                ? anchor.parted(inner.moment(), words.is(first, "earlier"))
                : inner.moment().edged(edge);
        return inner.from(first).with(moment);
    }

    /** "the end of the month" is that of the month spoken of, or of this one: "will leave by the end of the month". */
    private @Nullable Phrase thatMonth(int at) {
        if (at >= words.size()) {
            return null;
        }
        Moment here = anchor.stretch(words.at(at), tenses.at(at));
        return here == null ? null : new Phrase(at, at + 1, here);
    }

    private @Nullable Phrase simple(int first) {
        if (first >= words.size()) {
            return null;
        }
        Phrase phrase = holidays.at(first);
        phrase = phrase == null ? relatives.at(first) : phrase;
        phrase = phrase == null ? dates.at(first) : phrase;
        return phrase == null ? durations.at(first) : phrase;
    }

    /** "Friday night", "November 13 in the evening". */
    private Phrase withPart(Phrase phrase) {
        int at = phrase.end();
        at = words.is(at, "in") && words.is(at + 1, "the") ? at + 2 : at;
        Optional<String> part = words.value(Kind.PART, at);
        boolean day = phrase.moment().when().asDay().isPresent();
        boolean noun = words.isTagged(at, Upos.NOUN);
        return part.isPresent() && day && noun
                ? phrase.to(at + 1).with(phrase.moment().at(part.get()))
                : phrase;
    }

    private @Nullable Phrase vague(int first) {
        Optional<String> value = words.value(Kind.VAGUE, first);
        boolean adverb = words.isTagged(first, Upos.ADV);
        boolean ahead = value.filter("FUTURE_REF"::equals).isPresent(); // "soon" is a time of what is to come only
        if (value.isPresent() && adverb && (!ahead || tenses.at(first) == Tense.FUTURE)) {
            return new Phrase(first, first + 1, Moment.unknown(value.get()));
        }
        Optional<String> set = words.value(Kind.SET, first);
        boolean regular = adverb || words.isTagged(first, Upos.ADJ);
        return set.isPresent() && regular ? new Phrase(first, first + 1, Moment.unknown(set.get())) : every(first);
    }

    /** "every Friday", "each year", "every two weeks". */
    private @Nullable Phrase every(int first) {
        if (!words.is(first, "every", "each")) {
            return null;
        }
        Optional<DayOfWeek> weekday = words.weekday(first + 1);
        if (weekday.isPresent()) {
            String value = "XXXX-WXX-" + weekday.get().getValue();
            return new Phrase(first, first + 2, Moment.unknown(value));
        }
        Optional<String> count = words.count(first + 1);
        int at = count.isPresent() ? first + 2 : first + 1;
        return words.value(Kind.UNIT, at)
                .filter(unit -> !unit.equals("WE") && !unit.equals("Q"))
                .map(unit ->
                        new Phrase(first, at + 1, Moment.unknown(DurationPhrases.duration(count.orElse("1"), unit))))
                .orElse(null);
    }

    private Day day(Phrase phrase) {
        return new Day(
                sentence.index(),
                head(phrase),
                sentence.cover(phrase.first(), phrase.end() - 1),
                phrase.moment().timex(),
                phrase.moment().when());
    }

    /** The word of the phrase that hangs from outside. */
    private int head(Phrase phrase) {
        for (int at = phrase.first(); at < phrase.end(); at++) {
            Token token = sentence.token(at);
            boolean outside = token.head() < phrase.first() || token.head() >= phrase.end();
            if (outside && token.upos() != Upos.PUNCT && token.upos() != Upos.DET) {
                return at;
            }
        }
        return phrase.first();
    }
}
