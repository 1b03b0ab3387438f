package entente.mention;

import entente.lexicon.Calendar.Kind;
import entente.model.Upos;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Parts of a year: seasons, quarters and halves, with or without the year. */
final class YearPartPhrases {
    private final TimeWords words;
    private final Anchor anchor;
    private final Tenses tenses;

    YearPartPhrases(TimeWords words, Anchor anchor, Tenses tenses) {
        this.words = words;
        this.anchor = anchor;
        this.tenses = tenses;
    }

    /** The part of a year that begins at a word; null when none does. */
    @Nullable Phrase at(int first) {
        Phrase season = season(first);
        return season == null ? counted(first) : season;
    }

    private @Nullable Phrase season(int first) {
        Optional<String> season = words.value(Kind.SEASON, first);
        boolean noun = words.isTagged(first, Upos.NOUN) || words.isTagged(first, Upos.PROPN);
        if (season.isEmpty() || !noun) {
            return null;
        }
        int at = words.is(first + 1, "of", ",") ? first + 2 : first + 1;
        OptionalInt year = words.year(at);
        if (year.isPresent()) {
            return new Phrase(first, at + 1, Moment.season(year.getAsInt(), season.get()));
        }
        boolean timed = words.is(first - 1, "in", "by", "until", "since", "early", "late", "mid")
                || (words.is(first - 1, "the") && words.is(first - 2, "in", "by", "during", "of", "over"));
        boolean used = words.isTagged(first + 1, Upos.NOUN) || words.is(first + 1, "of");
        return timed && !used ? new Phrase(first, first + 1, anchor.season(season.get())) : null;
    }

    /** "first quarter of 2021", "second half of 2013". */
    private @Nullable Phrase counted(int first) {
        Optional<String> number = words.value(Kind.ORDINAL, first);
        boolean quarter = words.is(first + 1, "quarter");
        boolean half = words.is(first + 1, "half") && words.is(first, "first", "second");
        if (number.isEmpty() || (!quarter && !half)) {
            return null;
        }
        String value = (quarter ? "Q" : "H") + number.get();
        OptionalInt year = words.is(first + 2, "of", "in") ? words.year(first + 3) : words.year(first + 2);
        if (year.isPresent()) {
            int end = words.is(first + 2, "of", "in") ? first + 4 : first + 3;
            return new Phrase(first, end, Moment.partOfYear(year.getAsInt(), value));
        }
        boolean timed = quarter && words.is(first - 1, "the") && words.is(first - 2, "in", "for", "during", "by");
        return timed && !words.is(first + 2, "of")
                ? new Phrase(first, first + 2, anchor.partOfYear(value, tenses.at(first)))
                : null;
    }
}
