package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.lexicon.Lexicon;
import entente.model.Day;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right for expressions of time; the longest reading at a word wins. */
final class DayReader {
    private final Sentence sentence;
    private final Anchor anchor;
    private final TimeWords words;
    private final DatePhrases dates;
    private final RelativePhrases relatives;
    private final DurationPhrases durations;

    DayReader(Sentence sentence, Lexicon lexicon, Anchor anchor) {
        this.sentence = sentence;
        this.anchor = anchor;
        this.words = new TimeWords(sentence, lexicon);
        Tenses tenses = new Tenses(sentence, lexicon.calendar());
        this.dates = new DatePhrases(words, anchor, tenses);
        this.relatives = new RelativePhrases(words, anchor, dates, tenses);
        this.durations = new DurationPhrases(words, anchor);
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
                anchor.moveTo(phrase.moment());
                at = phrase.end();
            }
        }
        return days;
    }

    private @Nullable Phrase at(int first) {
        Phrase phrase = composed(first);
        if (phrase == null && words.is(first, "the", "that", "this")) {
            Phrase inner = composed(first + 1);
            phrase = inner == null ? null : inner.from(first);
        }
        return phrase == null ? vague(first) : withPart(phrase);
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

    /** "the end of the month" is that of the month spoken of. */
    private @Nullable Phrase thatMonth(int at) {
        Moment here = anchor.stretch(words.at(at));
        return here == null ? null : new Phrase(at, at + 1, here);
    }

    private @Nullable Phrase simple(int first) {
        Phrase phrase = relatives.at(first);
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
        return value.isPresent() && adverb ? new Phrase(first, first + 1, Moment.unknown(value.get())) : null;
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
