package entente.text;

import entente.model.Article;
import entente.model.Block;
import entente.model.Gap;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts blocks into sentences and words that the language reader can take, within a bound on the whole work. */
final class Cutting {
    /** A long report has 5,000 words; what goes beyond this is a book or no text at all. */
    static final int MOST_WORDS = 30_000;

    /** No word is as long, and few addresses; encoded data is. */
    static final int LONGEST_WORD = 2_000;

    private final Article article;
    private final int longest;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int words;
    private boolean full;

    /** A sentence, or a part of one that is too long. */
    record Piece(Block block, List<Span> words) {
        Piece {
            words = List.copyOf(words);
        }

        Span span() {
            return words.getFirst().hull(words.getLast());
        }
    }

    Cutting(Article article, int longest) {
        this.article = article;
        this.longest = longest;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Cuts a block, or notes why it does not. */
    void cut(Block block) {
        if (!full && !Prose.is(article.text(), block.span())) {
            gap(Gap.Code.NO_PROSE, block.span(), "mostly signs, no running text; not read");
            return;
        }
        for (Span sentence : full ? List.<Span>of() : Sentences.in(article.text(), block.span())) {
            if (words == MOST_WORDS) {
                fill(sentence.start());
            }
            if (full) {
                return;
            }
            add(block, Tokens.in(article.text(), sentence));
        }
    }

    private void fill(int from) {
        full = true;
        Span rest = new Span(from, article.text().length());
        gap(Gap.Code.TOO_LARGE, rest, "more than " + MOST_WORDS + " words; the rest is not read");
    }

    private void add(Block block, List<Span> sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        if (sentence.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            Span whole = sentence.getFirst().hull(sentence.getLast());
            gap(Gap.Code.NO_PROSE, whole, "more than " + LONGEST_WORD + " characters without a blank; not read");
            return;
        }
        List<Span> rest = sentence;
        if (words + rest.size() > MOST_WORDS) {
            fill(rest.get(MOST_WORDS - words).start());
            rest = rest.subList(0, MOST_WORDS - words);
        }
        words += rest.size();
        if (rest.size() > longest) {
            Span whole = rest.getFirst().hull(rest.getLast());
            gap(Gap.Code.LONG_SENTENCE, whole, rest.size() + " words; read in parts of at most " + longest);
        }
        while (rest.size() > longest) {
            int at = Clauses.cut(article.text(), rest, longest);
            pieces.add(new Piece(block, rest.subList(0, at)));
            rest = rest.subList(at, rest.size());
        }
        pieces.add(new Piece(block, rest));
    }

    private void gap(Gap.Code code, Span span, String note) {
        gaps.add(new Gap(code, article.id(), span, note));
    }
}
