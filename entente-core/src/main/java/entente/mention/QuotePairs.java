package entente.mention;

import entente.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one block. Writers forget marks and cross them, so what is left over is settled by rule:
 * an opening mark without its fellow runs to the end of the paragraph (of its sentence, when a new quotation opens in a
 * later one); a closing mark after a comma or full stop without its fellow takes the words before it. Each mark is
 * pushed and popped once.
 */
final class QuotePairs {
    /** Deeper nesting is no writing; without a bound it would cost the square of the text. */
    private static final int DEEPEST = 3;

    private static final String PAUSES = ",.!?;:…—–-";

    private final String text;
    private final Span block;
    private final List<QuoteMark> marks;
    private final IntUnaryOperator sentenceEnd;
    private final IntUnaryOperator sentenceStart;
    private final boolean[] sureCloseAhead;
    private final boolean[] doubleCloseAhead;
    private final int[] nextDoubleOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int doublesOpen;
    private int lastEnd;

    /** A stretch with its marks; either may be missing. */
    record Pair(@Nullable QuoteMark opening, @Nullable QuoteMark closing, Span span) {
        Span content() {
            return new Span(
                    opening == null ? span.start() : opening.end(), closing == null ? span.end() : closing.start());
        }
    }

    private QuotePairs(
            String text,
            Span block,
            List<QuoteMark> marks,
            IntUnaryOperator sentenceStart,
            IntUnaryOperator sentenceEnd) {
        this.text = text;
        this.block = block;
        this.marks = marks;
        this.sentenceStart = sentenceStart;
        this.sentenceEnd = sentenceEnd;
        this.sureCloseAhead = new boolean[marks.size()];
        this.doubleCloseAhead = new boolean[marks.size()];
        this.nextDoubleOpen = new int[marks.size()];
        this.lastEnd = block.start();
    }

    /**
     * Pairs marks.
     *
     * @param sentenceStart from an offset to the start of the sentence around it
     * @param sentenceEnd from an offset to the end of the sentence around it
     */
    static List<Pair> of(
            String text,
            Span block,
            List<QuoteMark> marks,
            IntUnaryOperator sentenceStart,
            IntUnaryOperator sentenceEnd) {
        QuotePairs pairing = new QuotePairs(text, block, marks, sentenceStart, sentenceEnd);
        pairing.lookAhead();
        for (int i = 0; i < marks.size(); i++) {
            pairing.take(i);
        }
        pairing.settleUnclosed();
        return pairing.pairs;
    }

    private void lookAhead() {
        boolean sureClose = false;
        boolean doubleClose = false;
        int doubleOpen = -1;
        for (int i = marks.size() - 1; i >= 0; i--) {
            sureCloseAhead[i] = sureClose;
            doubleCloseAhead[i] = doubleClose;
            nextDoubleOpen[i] = doubleOpen;
            QuoteMark mark = marks.get(i);
            sureClose = !mark.isDouble() && (mark.closes() ? sureClose || mark.sure() : false);
            if (mark.isDouble()) {
                doubleClose = !mark.opens();
                doubleOpen = mark.closes() ? doubleOpen : i;
            }
        }
    }

    private void take(int i) {
        QuoteMark mark = marks.get(i);
        if (mark.opens() || (mark.isDouble() && !mark.closes() && doublesOpen == 0)) {
            open(i);
        } else if (mark.isDouble()) {
            closeDouble(mark);
        } else {
            closeSingle(i, mark);
        }
    }

    private void open(int i) {
        open.push(i);
        if (marks.get(i).isDouble()) {
            doublesOpen++;
        }
    }

    private void closeDouble(QuoteMark mark) {
        if (doublesOpen == 0 && open.isEmpty()) {
            closeUnopened(mark);
            return;
        }
        while (doublesOpen > 0 && !marks.get(open.element()).isDouble()) {
            open.pop();
        }
        close(mark);
    }

    private void closeSingle(int i, QuoteMark mark) {
        Integer top = open.peek();
        if (top == null || (!mark.sure() && sureCloseAhead[i])) {
            return;
        }
        boolean crossed = marks.get(top).isDouble();
        if (!crossed || (followsPause(mark) && !doubleCloseAhead[i])) {
            close(mark);
        }
    }

    private void close(QuoteMark closing) {
        int depth = open.size();
        QuoteMark opening = marks.get(open.pop());
        if (opening.isDouble()) {
            doublesOpen--;
        }
        if (depth <= DEEPEST) {
            add(opening, closing, new Span(opening.start(), closing.end()));
        }
    }

    private void closeUnopened(QuoteMark mark) {
        if (followsPause(mark)) {
            int sentence = Math.max(block.start(), sentenceStart.applyAsInt(mark.start() - 1));
            int from = pairs.isEmpty() ? block.start() : sentence;
            add(null, mark, new Span(Math.max(from, lastEnd), mark.end()));
        }
    }

    private void settleUnclosed() {
        boolean last = true;
        while (!open.isEmpty()) {
            int i = open.pop();
            if (marks.get(i).isDouble()) {
                add(marks.get(i), null, new Span(marks.get(i).start(), unclosedEnd(i, last)));
                last = false;
            }
        }
    }

    private int unclosedEnd(int i, boolean last) {
        int sentence = sentenceEnd.applyAsInt(marks.get(i).start());
        int next = nextDoubleOpen[i] < 0
                ? block.end()
                : marks.get(nextDoubleOpen[i]).start();
        boolean nestedOrNone = nextDoubleOpen[i] < 0 || next < sentence;
        return last && nestedOrNone ? block.end() : Math.min(sentence, next);
    }

    private boolean followsPause(QuoteMark mark) {
        return mark.start() > block.start() && PAUSES.indexOf(text.charAt(mark.start() - 1)) >= 0;
    }

    private void add(@Nullable QuoteMark opening, @Nullable QuoteMark closing, Span span) {
        Pair pair = new Pair(opening, closing, span);
        lastEnd = Math.max(lastEnd, span.end());
        if (!pair.content().isEmpty() && !isBlank(pair.content())) {
            pairs.add(pair);
        }
    }

    private boolean isBlank(Span content) {
        int at = content.start();
        while (at < content.end() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == content.end();
    }
}
