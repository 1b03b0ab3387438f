package entente.mention;

import entente.model.Argument;
import entente.model.Day;
import entente.model.Document;
import entente.model.Predicate;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which expression of time of a sentence says when a word of it happens: the nearest that hangs from the word, else from
 * the words above it, up to where somebody is quoted; else that of a clause with "after" or "when" below them.
 */
final class DayLinks {
    private static final String TIME_ROLE = "ARGM-TMP";
    private static final Set<String> BOUNDS = Set.of("after", "before", "since", "until", "till");
    private static final Set<String> SAME_TIME = Set.of("after", "when", "as", "while");

    private final Sentence sentence;
    private final List<Day> days;

    private DayLinks(Sentence sentence, List<Day> days) {
        this.sentence = sentence;
        this.days = days;
    }

    /** The links of one word: days in a quotation that the word does not stand in, and the other way round, are left out. */
    static DayLinks of(Document document, Mentions mentions, int sentence, int token) {
        Sentence found = document.sentences().get(sentence);
        int place = found.token(token).span().start();
        List<Day> days = new ArrayList<>();
        for (Day day : Mentions.inSentence(mentions.days(), sentence)) {
            boolean together = Objects.equals(
                    quote(mentions, place), quote(mentions, day.span().start()));
            if (together && day.when().isKnown()) {
                days.add(day);
            }
        }
        return new DayLinks(found, days);
    }

    private static @Nullable Quote quote(Mentions mentions, int place) {
        for (Quote quote : mentions.quotes()) {
            if (quote.span().contains(place)) {
                return quote;
            }
        }
        return null;
    }

    Optional<Day> at(int token) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Optional<Day> above = climb(token, false);
        return above.isPresent() ? above : climb(token, true);
    }

    private Optional<Day> climb(int token, boolean clauses) {
        int at = token;
        while (at != Token.ROOT) {
            Optional<Day> day = clauses ? inClause(at, token) : under(at, token);
            if (day.isPresent()) {
                return day;
            }
            at = isReported(at) ? Token.ROOT : sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** What is said has its own time, not that of the saying. */
    private boolean isReported(int at) {
        Token token = sentence.token(at);
        return token.is("ccomp") || token.is("parataxis");
    }

    /** "mourns the dead after bombs went off last week": the time of the clause below. */
    private Optional<Day> inClause(int word, int token) {
        for (Token child : sentence.children(word)) {
            Optional<Token> mark = child.is("advcl") ? sentence.child(child.index(), "mark") : Optional.empty();
            if (mark.isPresent() && SAME_TIME.contains(mark.get().lemma())) {
                Optional<Day> day = under(child.index(), token);
                if (day.isPresent() && countedFrom(day.get()) < 0) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Day> under(int word, int token) {
        Day best = null;
        for (Day day : days) {
            if (fits(day, word) && (best == null || isNearer(day, best, token))) {
                best = day;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean fits(Day day, int word) {
        int counted = countedFrom(day);
        if (counted >= 0) {
            return counted == word;
        }
        return !isBound(day) && (hangsFrom(day.head(), word) || isTimeOf(day, word));
    }

    private static boolean isNearer(Day day, Day best, int token) {
        int byPrecision = day.when().precision().compareTo(best.when().precision());
        if (byPrecision != 0) {
            return byPrecision < 0;
        }
        return Math.abs(day.head() - token) < Math.abs(best.head() - token);
    }

    /** The verb or noun that "a week after ..." dates; -1 for other expressions. */
    private int countedFrom(Day day) {
        if (!day.timex().startsWith("P")) {
            return -1;
        }
        for (Token token : sentence.tokens()) {
            boolean follows = token.span().start() >= day.span().end()
                    && token.span().start() <= day.span().end() + 1;
            if (follows && (token.lemma().equals("after") || token.lemma().equals("before"))) {
                return token.head();
            }
        }
        return -1;
    }

    /** "after Monday" and "since 2012" bound a time and do not tell it. */
    private boolean isBound(Day day) {
        for (Token child : sentence.children(day.head())) {
            if ((child.is("case") || child.is("mark")) && BOUNDS.contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the way from a day up to a word passes no other verb, and no noun that the day belongs to itself: in "hailed
     * the October 3 deal" the day is the deal's.
     */
    private boolean hangsFrom(int day, int word) {
        int at = day;
        while (at != word) {
            Token token = sentence.token(at);
            if (token.isRoot() || isFence(token, at == day)) {
                return false;
            }
            at = token.head();
            boolean noun =
                    sentence.token(at).upos() == Upos.NOUN || sentence.token(at).upos() == Upos.PROPN;
            if (at != word && noun && (day < at || !sentence.token(at).is("obl"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFence(Token token, boolean isDay) {
        boolean clause = token.upos() == Upos.VERB || token.is("advcl") || token.is("parataxis");
        return (!isDay && clause) || token.is("ccomp") || token.is("acl") || token.is("conj");
    }

    private boolean isTimeOf(Day day, int word) {
        Optional<Predicate> predicate = sentence.predicate(word);
        if (predicate.isEmpty() || hasOtherVerb(day, word)) {
            return false;
        }
        for (Argument argument : predicate.get().arguments()) {
            boolean time = argument.role().equals(TIME_ROLE);
            boolean clause = sentence.token(argument.token()).upos() == Upos.VERB;
            if (time && !clause && hangsFrom(day.head(), argument.token())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tree gives the day to a verb other than the word; then it is believed. */
    private boolean hasOtherVerb(Day day, int word) {
        int above = sentence.token(day.head()).head();
        return above != Token.ROOT && above != word && sentence.token(above).upos() == Upos.VERB;
    }
}
