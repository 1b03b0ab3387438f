package entente.mention;

import entente.lexicon.Elisions;
import entente.mention.QuoteMark.Role;
import entente.mention.QuoteMark.Shape;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotation marks of a block and leaves apostrophes out. One pass; looks a word ahead at most. */
final class QuoteMarks {
    private static final int LONGEST_ELISION = 8;

    private final String text;
    private final Span block;
    private final Elisions elisions;
    private final List<QuoteMark> marks = new ArrayList<>();

    private QuoteMarks(String text, Span block, Elisions elisions) {
        this.text = text;
        this.block = block;
        this.elisions = elisions;
    }

    static List<QuoteMark> in(String text, Span block, Elisions elisions) {
        return new QuoteMarks(text, block, elisions).find();
    }

    private List<QuoteMark> find() {
        int at = block.start();
        while (at < block.end()) {
            QuoteMark mark = markAt(at);
            if (mark != null) {
                marks.add(mark);
            }
            at = mark != null ? mark.end() : at + 1;
        }
        return marks;
    }

    private @Nullable QuoteMark markAt(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '"', '\uFF02' -> mark(at, 1, Shape.DOUBLE, straight(at, at + 1));
            case '“', '„', '‟', '«' -> mark(at, 1, Shape.DOUBLE, leansToOpen(at) ? Role.OPENS : Role.CLOSES);
            case '”', '»' -> mark(at, 1, Shape.DOUBLE, leansToClose(at) ? Role.CLOSES : Role.OPENS);
            case '`' -> before('`', at + 1) ? mark(at, 2, Shape.DOUBLE, Role.OPENS) : openingSingle(at);
            case '‘', '‚' -> leansToOpen(at) ? openingSingle(at) : closingSingle(at);
            case '\'' -> before('\'', at + 1) ? mark(at, 2, Shape.DOUBLE, straight(at, at + 2)) : straightSingle(at);
            case '’' -> closingSingle(at);
            default -> null;
        };
    }

    private static QuoteMark mark(int at, int length, Shape shape, Role role) {
        return new QuoteMark(at, at + length, shape, role, true);
    }

    private Role straight(int start, int end) {
        boolean opening = isEdgeBefore(start) && !isSpace(end);
        boolean closing = !isSpace(start - 1) && !isWord(end);
        return opening == closing ? Role.EITHER : opening ? Role.OPENS : Role.CLOSES;
    }

    /** A curly opening mark is taken at its word, unless it stands at the end of one. */
    private boolean leansToOpen(int at) {
        return isSpace(at - 1) || !isSpace(at + 1);
    }

    private boolean leansToClose(int at) {
        return !isSpace(at - 1) || !isWord(at + 1);
    }

    private @Nullable QuoteMark straightSingle(int at) {
        return isEdgeBefore(at) && !isSpace(at + 1) ? openingSingle(at) : closingSingle(at);
    }

    private @Nullable QuoteMark openingSingle(int at) {
        boolean insideWord = isWord(at - 1) && isWord(at + 1);
        boolean apostrophe = insideWord || isDigit(at + 1) || elisions.contains(wordAfter(at + 1));
        return apostrophe ? null : mark(at, 1, Shape.SINGLE, Role.OPENS);
    }

    private @Nullable QuoteMark closingSingle(int at) {
        if (isSpace(at - 1) || isWord(at + 1)) {
            return null;
        }
        boolean sure = !isWord(at - 1) || !isSpace(at + 1) || at + 1 >= block.end();
        return new QuoteMark(at, at + 1, Shape.SINGLE, Role.CLOSES, sure);
    }

    private String wordAfter(int from) {
        int end = from;
        while (end < block.end() && end - from <= LONGEST_ELISION && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether a mark at this place would stand before its words: after space, a bracket, a dash or an opening mark. */
    private boolean isEdgeBefore(int at) {
        if (isSpace(at - 1)) {
            return true;
        }
        char before = text.charAt(at - 1);
        QuoteMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        boolean afterOpening = last != null && last.end() == at && last.opens();
        return afterOpening || "([{<-–—/:".indexOf(before) >= 0;
    }

    private boolean before(char wanted, int at) {
        return at < block.end() && text.charAt(at) == wanted;
    }

    /** Whether there is space, or the end of the block, at a place. */
    private boolean isSpace(int at) {
        if (at < block.start() || at >= block.end()) {
            return true;
        }
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isWord(int at) {
        return at >= block.start() && at < block.end() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return isWord(at) && Character.isDigit(text.charAt(at));
    }
}
