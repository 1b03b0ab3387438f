package entente.mention;

import entente.lexicon.Lexicon;
import entente.model.Block;
import entente.model.Document;
import entente.model.Quote;
import entente.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words between quotation marks, straight and curly, double and single, nested too. A quotation ends with its
 * paragraph at the latest: one that goes on over paragraphs gives a quote for each. Linear in the text.
 */
public final class Quotes {
    private final Document document;
    private final List<Quote> quotes = new ArrayList<>();

    private Quotes(Document document) {
        this.document = document;
    }

    /** All quotes of a document in the order of the text, outer before inner. */
    public static List<Quote> in(Document document, Lexicon lexicon) {
        Quotes finder = new Quotes(document);
        for (Block block : document.blocks()) {
            if (block.kind().isReport()) {
                finder.read(block, lexicon);
            }
        }
        finder.quotes.sort(Comparator.comparingInt((Quote q) -> q.span().start())
                .thenComparing(q -> q.span().end(), Comparator.reverseOrder()));
        return finder.quotes;
    }

    private void read(Block block, Lexicon lexicon) {
        List<QuoteMark> marks = QuoteMarks.in(document.text(), block.span(), lexicon.elisions());
        if (marks.isEmpty() || document.sentences().isEmpty()) {
            return;
        }
        for (QuotePairs.Pair pair : QuotePairs.of(
                document.text(),
                block.span(),
                marks,
                at -> Math.min(at, sentence(at).span().start()),
                at -> end(block, at))) {
            Sentence sentence = sentence(pair.span().start());
            if (sentence.span().overlaps(pair.span())) {
                quotes.add(new Quote(sentence.index(), pair.span(), pair.content()));
            }
        }
    }

    /** The end of the sentence around an offset; of the block, where the text was too long to be cut into sentences. */
    private int end(Block block, int offset) {
        int end = sentence(offset).span().end();
        return end > offset ? Math.min(end, block.span().end()) : block.span().end();
    }

    /** The sentence around an offset, or the next one. */
    private Sentence sentence(int offset) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }
}
