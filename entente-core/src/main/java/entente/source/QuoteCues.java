package entente.source;

import entente.lexicon.SpeechCues.Kind;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the saying that a quotation belongs to among those of its own sentences. */
final class QuoteCues {
    /** Most words between a quotation and the word of saying after it that are not the speaker: ", he then said". */
    private static final int NEAR = 4;

    private final Document document;
    private final List<List<Saying>> sayings;

    QuoteCues(Document document, List<List<Saying>> sayings) {
        this.document = document;
        this.sayings = sayings;
    }

    /**
     * The saying of a quotation; null when its sentences have none.
     *
     * @param before end of the quotation before it, or 0
     * @param after start of the quotation after it, or the text's length
     */
    @Nullable Saying of(Quote quote, int before, int after) {
        Sentence first = document.sentences().get(quote.sentence());
        Sentence last = lastSentence(quote);
        Saying follows = following(quote, last, after);
        if (follows != null && endsOpen(quote)) {
            return follows;
        }
        Saying leads = leading(quote, first, before);
        if (leads != null && startsAfterColon(quote)) {
            return leads;
        }
        Saying governs = governing(quote, first);
        if (governs != null) {
            return governs;
        }
        return leads != null ? leads : follows;
    }

    Sentence lastSentence(Quote quote) {
        int end = quote.span().end() - 1;
        int at = quote.sentence();
        while (at + 1 < document.sentences().size()
                && document.sentences().get(at + 1).span().start() <= end) {
            at++;
        }
        return document.sentences().get(at);
    }

    /** Whether what follows goes on with the sentence: "...," or "...?" and then a small letter. */
    private boolean endsOpen(Quote quote) {
        String text = document.text();
        int content = quote.content().end() - 1;
        int end = quote.span().end();
        boolean commaInside = content >= 0 && ",—–-".indexOf(text.charAt(content)) >= 0;
        boolean commaOutside = end < text.length() && text.charAt(end) == ',';
        return commaInside || commaOutside;
    }

    /** Whether a colon introduces it: "made the same point: ...". */
    boolean startsAfterColon(Quote quote) {
        int at = quote.span().start() - 1;
        while (at >= 0 && Character.isWhitespace(document.text().charAt(at))) {
            at--;
        }
        return at >= 0 && document.text().charAt(at) == ':';
    }

    /** A word of saying soon after the quotation: ", said X", ", X, his lawyer, said". */
    private @Nullable Saying following(Quote quote, Sentence last, int after) {
        int end = quote.span().end();
        Saying same = following(end, last, after);
        if (same != null || last.span().end() > end + 1) {
            return same;
        }
        Sentence next = next(last);
        return next != null && goesOn(quote, next) ? following(end, next, after) : null;
    }

    private @Nullable Sentence next(Sentence sentence) {
        int index = sentence.index() + 1;
        if (index >= document.sentences().size()) {
            return null;
        }
        Sentence next = document.sentences().get(index);
        return next.block().equals(sentence.block()) ? next : null;
    }

    /** The splitter ends a sentence after "?" even where "he asked" follows. */
    private boolean goesOn(Quote quote, Sentence next) {
        char last = document.text().charAt(quote.content().end() - 1);
        boolean small = !next.tokens().isEmpty()
                && Character.isLowerCase(next.token(0).form().charAt(0));
        return small || last == '?' || last == '!' || last == ',' || last == '…';
    }

    private @Nullable Saying following(int end, Sentence sentence, int after) {
        for (Saying saying : sayings.get(sentence.index())) {
            Token cue = sentence.token(saying.cue());
            boolean follows =
                    cue.span().start() >= end && (cue.span().end() <= after || namesBefore(saying, end, after));
            if (follows && carriesQuotes(saying) && saying.speaker() != null) {
                return isNear(end, sentence, saying) ? saying : null;
            }
        }
        return null;
    }

    /** Whether the next quotation only stands beside the speaker's name: "X, the so-called “...”, said". */
    private static boolean namesBefore(Saying saying, int end, int after) {
        Speaker speaker = saying.speaker();
        return speaker != null
                && speaker.span().start() >= end
                && speaker.span().start() < after
                && speaker.span().end() > after;
    }

    private static boolean carriesQuotes(Saying saying) {
        return saying.word().kind() != Kind.NOUN && saying.word().kind() != Kind.NAME;
    }

    /** Whether between quotation and cue there stand few words besides the speaker. */
    private static boolean isNear(int end, Sentence sentence, Saying saying) {
        int between = 0;
        for (Token token : sentence.tokens()) {
            boolean inBetween = token.span().start() >= end && token.index() < saying.cue();
            boolean speaker =
                    saying.speaker() != null && saying.speaker().span().contains(token.span());
            if (inBetween && !speaker && token.upos() != Upos.PUNCT && token.upos() != Upos.AUX) {
                between++;
            }
        }
        return between <= NEAR;
    }

    /** The last word of saying before the quotation, when nothing but a few words stands between. */
    private @Nullable Saying leading(Quote quote, Sentence first, int before) {
        Saying last = null;
        for (Saying saying : sayings.get(first.index())) {
            Token cue = first.token(saying.cue());
            if (cue.span().start() >= before && cue.span().end() <= quote.span().start()) {
                last = better(last, saying);
            }
        }
        return last != null && (startsAfterColon(quote) || leadsStraight(quote, first, last)) ? last : null;
    }

    /** The later one, but a noun never takes the place of a verb: "said in a statement". */
    private static Saying better(@Nullable Saying last, Saying saying) {
        boolean noun = saying.word().kind() == Kind.NOUN;
        boolean verbBefore = last != null && last.word().kind() != Kind.NOUN && last.speaker() != null;
        return noun && verbBefore && last != null ? last : saying;
    }

    private static boolean leadsStraight(Quote quote, Sentence sentence, Saying saying) {
        int verbs = 0;
        for (Token token : sentence.tokens()) {
            boolean between = token.index() > saying.cue()
                    && token.span().end() <= quote.span().start();
            if (between && (token.upos() == Upos.VERB || token.upos() == Upos.AUX)) {
                verbs++;
            }
        }
        return verbs == 0;
    }

    /** The nearest word of saying above the quoted words in the tree. */
    private @Nullable Saying governing(Quote quote, Sentence sentence) {
        Saying narrowest = null;
        for (Saying saying : sayings.get(sentence.index())) {
            Span content = saying.content();
            boolean inside = quote.span().contains(sentence.token(saying.cue()).span());
            boolean holds = content != null && !inside && content.overlaps(quote.content());
            if (content != null && holds && saying.speaker() != null && isCloser(saying, content, narrowest)) {
                narrowest = saying;
            }
        }
        return narrowest != null ? narrowest : above(quote, sentence);
    }

    /** Words are quoted from what was said before they are quoted from what was thought: "she said she hopes". */
    private static boolean isCloser(Saying saying, Span content, @Nullable Saying than) {
        if (than == null || than.content() == null) {
            return true;
        }
        boolean says = saying.word().kind() == Kind.SAY;
        boolean saidBefore = than.word().kind() == Kind.SAY;
        return says == saidBefore ? content.length() < than.content().length() : says;
    }

    private @Nullable Saying above(Quote quote, Sentence sentence) {
        int at = top(quote, sentence);
        while (at != Token.ROOT) {
            Saying saying = sayingAt(sentence, at);
            if (saying != null && !quote.span().contains(sentence.token(at).span()) && saying.speaker() != null) {
                return saying;
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    /** The first quoted word that hangs from a word outside. */
    private static int top(Quote quote, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean quoted = quote.content().contains(token.span()) && token.upos() != Upos.PUNCT;
            boolean hangsOut = token.isRoot()
                    || !quote.content().contains(sentence.token(token.head()).span());
            if (quoted && hangsOut) {
                return token.index();
            }
        }
        return Token.ROOT;
    }

    private @Nullable Saying sayingAt(Sentence sentence, int token) {
        for (Saying saying : sayings.get(sentence.index())) {
            if (saying.cue() == token) {
                return saying;
            }
        }
        return null;
    }
}
