package entente.source;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Statement.Form;
import entente.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all that somebody is said to have said: quotations with their speakers, and clauses under a word of saying. */
final class Speeches {
    /** Shorter ones that no word of saying governs are titles and words held at arm's length. */
    private static final int SHORTEST_UNTOLD = 4;

    /** How far into a sentence a quotation may open and still start it: after a bracket or a dash. */
    private static final int OPENING = 2;

    private static final Set<String> AUTHOR = Set.of("i", "we");

    private final Document document;
    private final List<Quote> quotes;
    private final List<List<Saying>> sayings = new ArrayList<>();
    private final QuoteCues quoteCues;
    private final Layout layout;
    private final Citations citations;
    private final List<@Nullable Saying> told = new ArrayList<>();
    private final Set<@Nullable Saying> carriers = new HashSet<>();
    private final BitSet parts = new BitSet();
    private final BitSet naming = new BitSet();
    private final List<Speech> found = new ArrayList<>();

    private Speeches(Document document, List<Quote> all, Lexicon lexicon) {
        this.document = document;
        this.quotes = outermost(all);
        this.citations = new Citations(document, lexicon);
        for (Sentence sentence : document.sentences()) {
            sayings.add(Sayings.in(sentence, lexicon.speechCues(), this::isQuoted));
        }
        this.quoteCues = new QuoteCues(document, sayings);
        this.layout = new Layout(document, sayings, s -> citations.outlet(s).isPresent());
    }

    /** All speeches in the order of the text, outer before inner. */
    static List<Speech> in(Document document, List<Quote> quotes, Lexicon lexicon) {
        Speeches finder = new Speeches(document, quotes, lexicon);
        finder.link();
        finder.clauses();
        finder.quotations();
        finder.found.sort(Comparator.comparingInt((Speech s) -> s.content().start())
                .thenComparing(s -> s.content().end(), Comparator.reverseOrder()));
        return finder.found;
    }

    private static List<Quote> outermost(List<Quote> all) {
        List<Quote> outermost = new ArrayList<>();
        int end = 0;
        for (Quote quote : all) {
            if (quote.span().start() >= end) {
                outermost.add(quote);
                end = quote.span().end();
            }
        }
        return outermost;
    }

    private boolean isQuoted(Token token) {
        int at = firstEndingAfter(token.span().start());
        return at < quotes.size() && quotes.get(at).span().contains(token.span());
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Finds for each quotation the saying in its own sentences. */
    private void link() {
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            Saying saying = quoteCues.of(quote, endOf(i - 1), startOf(i + 1));
            naming.set(i, sayings.get(quote.sentence()).stream().anyMatch(s -> names(s, quote)));
            told.add(naming.get(i) ? null : saying);
            carriers.add(told.get(i));
        }
    }

    /** Whether quoted words only tell who the speaker is: "X, the so-called “...”, said". */
    private boolean names(Saying saying, Quote quote) {
        if (saying.speaker() == null) {
            return false;
        }
        Span speaker = saying.speaker().span();
        int cue = document.sentences()
                .get(saying.sentence())
                .token(saying.cue())
                .span()
                .start();
        int end = quote.span().end();
        boolean straightBefore =
                end <= cue && document.text().substring(end, cue).isBlank();
        boolean describes = straightBefore && speaker.end() <= quote.span().start() && isWovenIn(quote, saying);
        return describes || speaker.overlaps(quote.content());
    }

    /** Whether neither before nor at the end of a quotation the sentence pauses, and it hangs on another word than the cue. */
    private boolean isWovenIn(Quote quote, Saying saying) {
        char last = document.text().charAt(quote.content().end() - 1);
        Sentence sentence = document.sentences().get(quote.sentence());
        boolean hangsOnCue = sentence.children(saying.cue()).stream()
                .anyMatch(child -> quote.content().contains(child.span()));
        return Character.isLetterOrDigit(last) && !hangsOnCue && !isIntroduced(quote) && !startsSentence(quote);
    }

    private void quotations() {
        Quote previous = null;
        Layout.Answer previousAnswer = null;
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            Saying saying = told.get(i);
            Layout.Answer answer = answer(quote, saying, previous, previousAnswer);
            if (answer != null || !(naming.get(i) || isScare(quote))) {
                found.add(speech(quote, saying, answer, parts.get(i)));
            }
            if (answer != null) {
                previous = quote;
                previousAnswer = answer;
            }
        }
    }

    private int endOf(int i) {
        return i < 0 ? 0 : quotes.get(i).span().end();
    }

    private int startOf(int i) {
        return i >= quotes.size()
                ? document.text().length()
                : quotes.get(i).span().start();
    }

    private Layout.@Nullable Answer answer(
            Quote quote, @Nullable Saying saying, @Nullable Quote previous, Layout.@Nullable Answer previousAnswer) {
        if (saying != null && saying.speaker() != null) {
            return new Layout.Answer(saying, saying.speaker());
        }
        Layout.Answer label = layout.label(
                document.sentences().get(quote.sentence()), quote.span().start());
        if (label != null && isIntroduced(quote)) {
            return label;
        }
        return startsSentence(quote) && !(isHeading(quote) && isScare(quote))
                ? layout.of(quote, previous, previousAnswer)
                : null;
    }

    private boolean startsSentence(Quote quote) {
        return quote.span().start()
                        - document.sentences().get(quote.sentence()).span().start()
                <= OPENING;
    }

    /** Titles, headings between the lines, words held at arm's length. */
    private boolean isScare(Quote quote) {
        return words(quote) < SHORTEST_UNTOLD && (!startsSentence(quote) || isHeading(quote));
    }

    private boolean isHeading(Quote quote) {
        Sentence sentence = document.sentences().get(quote.sentence());
        char last = document.text().charAt(quote.content().end() - 1);
        return sentence.block().span().equals(quote.span()) && Character.isLetterOrDigit(last);
    }

    private int words(Quote quote) {
        int words = 0;
        Sentence sentence = document.sentences().get(quote.sentence());
        for (Token token : sentence.tokens()) {
            words += quote.content().contains(token.span())
                            && Character.isLetterOrDigit(token.form().charAt(0))
                    ? 1
                    : 0;
        }
        return words;
    }

    private Speech speech(Quote quote, @Nullable Saying saying, Layout.@Nullable Answer answer, boolean part) {
        boolean whole = startsSentence(quote) || isIntroduced(quote);
        return new Speech(
                quote.sentence(),
                quote.content(),
                whole ? Form.DIRECT : Form.MIXED,
                answer != null && answer.saying() != null ? answer.saying() : saying,
                answer == null ? null : answer.speaker(),
                part);
    }

    /** Whether a comma, a colon or a word of saying stands right before the quotation. */
    private boolean isIntroduced(Quote quote) {
        int at = quote.span().start() - 1;
        while (at >= 0 && Character.isWhitespace(document.text().charAt(at))) {
            at--;
        }
        return at < 0 || ",:".indexOf(document.text().charAt(at)) >= 0;
    }

    /** Adds the clauses, and joins the quotations that stand within one to it. */
    private void clauses() {
        for (List<Saying> inSentence : sayings) {
            for (Saying saying : inSentence) {
                if (saying.content() != null && saying.speaker() != null && !isAuthor(saying.speaker())) {
                    clause(saying, saying.content(), saying.speaker());
                }
            }
        }
    }

    private boolean isAuthor(Speaker speaker) {
        return AUTHOR.contains(document.sentences()
                .get(speaker.sentence())
                .token(speaker.head())
                .lemma());
    }

    private void clause(Saying saying, Span content, Speaker speaker) {
        int first = firstEndingAfter(content.start());
        int end = first;
        for (; end < quotes.size() && startOf(end) < content.end(); end++) {
            if (covers(quotes.get(end).span(), content)) {
                return;
            }
        }
        if (carriers.contains(saying) && (!holdsOwn(saying, first, end) || leadsUpTo(saying, first, end))) {
            return;
        }
        Span whole = content;
        boolean mixed = false;
        Span cue =
                document.sentences().get(saying.sentence()).token(saying.cue()).span();
        for (int i = first; i < end; i++) {
            if (saying.equals(told.get(i))) {
                Span hull = whole.hull(quotes.get(i).content());
                whole = hull.overlaps(cue) ? whole : hull;
                mixed = true;
                parts.set(i);
            }
        }
        found.add(new Speech(saying.sentence(), whole, mixed ? Form.MIXED : Form.INDIRECT, saying, speaker, false));
    }

    /** Whether a saying's own quotations are among the given ones. */
    private boolean holdsOwn(Saying saying, int first, int end) {
        return told.subList(first, end).contains(saying);
    }

    /** Whether its own quotation comes after a colon: what stands before tells, and is not said. */
    private boolean leadsUpTo(Saying saying, int first, int end) {
        for (int i = first; i < end; i++) {
            if (saying.equals(told.get(i)) && quoteCues.startsAfterColon(quotes.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation is all but the whole of a clause. */
    private static boolean covers(Span quote, Span content) {
        int inside = Math.min(quote.end(), content.end()) - Math.max(quote.start(), content.start());
        return inside * 10 >= content.length() * 9;
    }
}
