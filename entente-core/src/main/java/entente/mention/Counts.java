package entente.mention;

import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.lexicon.NumberHedges.Hedge;
import entente.model.Count;
import entente.model.Document;
import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers of somebody or something: "at least 19 civilians", "dozens", "a man". Dates, ages, money, measures,
 * percentages and designations are no counts.
 */
public final class Counts {
    /** How far behind a number its noun may stand. */
    private static final int STRANDED = 4;

    private static final Set<String> ORDINALS =
            Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Lexicon lexicon;
    private final Document document;
    private final Sentence sentence;
    private final List<String> words;
    private final NumberReader numbers;
    private final List<Count> found = new ArrayList<>();
    private final Ages ages;

    private Counts(Lexicon lexicon, Document document, Sentence sentence) {
        this.lexicon = lexicon;
        this.document = document;
        this.sentence = sentence;
        this.words = sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
        this.numbers = new NumberReader(lexicon.numberWords(), words);
        this.ages = new Ages(words, token -> sentence.token(token).upos() == Upos.PROPN || isPerson(token));
    }

    /** All counts of a document, in the order of the text. */
    public static List<Count> in(Document document, Lexicon lexicon) {
        List<Count> counts = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            counts.addAll(new Counts(lexicon, document, sentence).all());
        }
        return counts;
    }

    private List<Count> all() {
        int at = 0;
        while (at < words.size()) {
            Numeral number = numbers.at(at).orElse(null);
            if (number != null && isCount(number)) {
                found.add(count(number, counted(number)));
            } else {
                single(at);
            }
            at = number == null ? at + 1 : number.end();
        }
        return found;
    }

    /** "a man", "another officer"; "another" and "a third" alone. */
    private void single(int at) {
        Token token = sentence.token(at);
        if (isOneMore(at)) {
            found.add(count(Numeral.exact(at, at + 1, 1), at));
            return;
        }
        boolean article = words.get(at).equals("a")
                || words.get(at).equals("an")
                || words.get(at).equals("another");
        if (!article || !token.is("det") || token.isRoot() || token.head() <= at || numbered(at, token.head())) {
            return;
        }
        if (isPerson(token.head())) {
            found.add(count(Numeral.exact(at, at + 1, 1), token.head()));
        }
    }

    /** "One man was killed and another was hurt", "the other died", "a third is missing". */
    private boolean isOneMore(int at) {
        String word = words.get(at);
        boolean other =
                word.equals("another") || (word.equals("other") && word(at - 1).equals("the"));
        boolean ordinal = ORDINALS.contains(word) && word(at - 1).equals("a");
        return (other || ordinal) && sentence.token(at).is("nsubj");
    }

    private boolean numbered(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (numbers.at(i).isPresent() && sentence.token(i).head() == to) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int token) {
        Token noun = sentence.token(token);
        boolean common = noun.upos() == Upos.NOUN || noun.upos() == Upos.ADJ || noun.upos() == Upos.PROPN;
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return common && (lexicon.personNouns().has(lemma) || isYearOld(token) || isNational(noun));
    }

    /** "a Dane", "an Iraqi". */
    private boolean isNational(Token noun) {
        return noun.upos() != Upos.ADJ
                && Character.isUpperCase(noun.form().codePointAt(0))
                && lexicon.countries()
                        .words()
                        .find(noun.form())
                        .filter(word -> word.sense() == Countries.Sense.NATIONAL)
                        .isPresent();
    }

    /** Whether a word ends "17-year-old" or "six-month-old". */
    private boolean isYearOld(int token) {
        String word = words.get(token);
        boolean parts = word.equals("old") && token >= 3 && words.get(token - 1).equals("-");
        return parts || word.endsWith("-year-old");
    }

    private boolean isCount(Numeral number) {
        String next = word(number.end());
        boolean hyphened = next.equals("-") && !isRangeEnd(number) && !isPersonAfterHyphen(number);
        return !hyphened
                && !isMeasured(number)
                && !lexicon.numberContexts().forbidsAfter(word(number.first() - 1))
                && isNumeral(number)
                && !isYear(number)
                && !isAfterItsNoun(number)
                && !ages.isAge(number);
    }

    /** "a 12-man crew" counts; "a 12-hour siege" does not. */
    private boolean isPersonAfterHyphen(Numeral number) {
        int behind = number.end() + 1;
        return behind < words.size() && lexicon.personNouns().has(words.get(behind)) && !isYearOld(behind);
    }

    private boolean isRangeEnd(Numeral number) {
        return number.modifier() == Modifier.RANGE && word(number.end()).equals("-");
    }

    private boolean isMeasured(Numeral number) {
        int counted = counted(number);
        boolean byNoun = counted != head(number) && forbidden(counted);
        boolean byNeighbour = number.end() < words.size()
                && (forbidden(number.end()) || lexicon.numberContexts().forbidsBefore(words.get(number.end())));
        return byNoun || byNeighbour;
    }

    private boolean forbidden(int token) {
        return lexicon.numberContexts()
                .forbidsBefore(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** "one another", "both ... and", "no longer", "no" as an answer are no counts. */
    private boolean isNumeral(Numeral number) {
        Token first = sentence.token(number.first());
        return switch (words.get(number.first())) {
            case "one" ->
                first.upos() != Upos.PRON
                        && (first.upos() == Upos.NUM || first.is("nummod"))
                        && !word(number.first() - 1).equals("no");
            case "both" -> !first.is("cc");
            case "no" -> first.is("det") && !comparative(number.end()) && counted(number) != number.first();
            case "zero" -> counted(number) != number.first();
            default -> true;
        };
    }

    /** "no more than", "no fewer", "no longer". */
    private boolean comparative(int at) {
        String word = word(at);
        return word.equals("more") || word.equals("fewer") || word.equals("less") || word.equals("longer");
    }

    /** A bare number of four digits between 1100 and 2100 is a year, unless it counts people. */
    private boolean isYear(Numeral number) {
        String word = words.get(number.first());
        boolean looks = number.modifier() == Modifier.EXACT
                && number.end() == number.first() + 1
                && word.length() == 4
                && number.low() >= 1100
                && number.low() <= 2100;
        return looks && !isPerson(counted(number));
    }

    /**
     * "Route 22", "Anna Kern, 31,", "850 Main Street": a number of a name is a designation or an age. "40 sailors, six of them
     * officers" counts.
     */
    private boolean isAfterItsNoun(Numeral number) {
        int head = head(number);
        Token token = sentence.token(head);
        if (token.isRoot() || word(number.end()).equals("of")) {
            return false;
        }
        Token governor = sentence.token(token.head());
        boolean modifies = token.is("nummod") || token.is("appos");
        boolean name = governor.upos() == Upos.PROPN && !governor.xpos().equals("NNPS") && !token.is("nsubj");
        boolean before = governor.index() < number.first();
        return modifies && (before ? governor.upos() != Upos.VERB : name && !isPerson(governor.index()));
    }

    private Count count(Numeral number, int counted) {
        Hedge before = lexicon.numberHedges().endingAt(words, number.first()).orElse(null);
        Hedge after = lexicon.numberHedges().startingAt(words, number.end()).orElse(null);
        int first = number.first() - (before == null ? 0 : before.length());
        int end = number.end() + (after == null ? 0 : after.length());
        int last = counted >= end && counted < end + 8 ? counted : end - 1;
        Span span = sentence.cover(first, last);
        Modifier hedge = before != null ? before.modifier() : after != null ? after.modifier() : null;
        Quantity quantity = Quantities.of(number, hedge, document.words(span));
        return new Count(sentence.index(), head(number), span, counted, quantity);
    }

    /** The word of the number by which it hangs in the tree. */
    private int head(Numeral number) {
        for (int i = number.first(); i < number.end(); i++) {
            int up = sentence.token(i).head();
            boolean outside = up < number.first() || up >= number.end();
            boolean says = sentence.token(i).upos() != Upos.DET || number.end() - number.first() == 1;
            if (outside
                    && says
                    && !sentence.token(i).is("case")
                    && !sentence.token(i).is("punct")) {
                return i;
            }
        }
        return number.end() - 1;
    }

    private int counted(Numeral number) {
        int head = head(number);
        Token token = sentence.token(head);
        if (word(number.end()).equals("of")) {
            return ofWhat(head).orElse(head);
        }
        if (token.isRoot()) {
            return head;
        }
        boolean modifies = token.is("nummod") || token.is("det") || token.is("amod") || token.is("compound");
        Token governor = sentence.token(token.head());
        boolean noun = governor.upos() == Upos.NOUN
                || governor.upos() == Upos.PROPN
                || governor.upos() == Upos.ADJ
                || governor.upos() == Upos.SYM
                || governor.upos() == Upos.PRON;
        return modifies && noun && governor.index() >= number.end() ? governor.index() : stranded(number, head);
    }

    /** "Four IS militants were shot": a number that the tree hangs beside its noun, not from it, still counts it. */
    private int stranded(Numeral number, int head) {
        Token token = sentence.token(head);
        for (int at = number.end(); at < words.size() && at < number.end() + STRANDED; at++) {
            Token word = sentence.token(at);
            if (word.upos() == Upos.PUNCT || word.upos() == Upos.ADP || word.upos() == Upos.CCONJ) {
                return head;
            }
            boolean plural = word.xpos().equals("NNS") || word.xpos().equals("NNPS");
            if (plural && word.head() == token.head() && isPerson(at)) {
                return at;
            }
        }
        return head;
    }

    private Optional<Integer> ofWhat(int head) {
        for (Token child : sentence.children(head)) {
            if (child.index() > head && (child.is("nmod") || child.is("obl"))) {
                return Optional.of(child.index());
            }
        }
        return Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
