package entente.text;

import entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text without the blanks around it.
 *
 * @param apart whether an empty line, or nothing, stands before it
 */
record Line(Span span, boolean apart) {

    /** The lines that are not empty. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span trimmed = trimmed(text, start, end);
            if (trimmed.isEmpty()) {
                apart = true;
            } else {
                lines.add(new Line(trimmed, apart));
                apart = false;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    int length() {
        return span.length();
    }

    /** Whether it ends with a stop, marks that close a quotation or bracket left aside. */
    boolean isStopped(String text) {
        int at = span.end() - 1;
        while (at > span.start() && span.end() - at < 4 && Characters.isCloser(text.charAt(at))) {
            at--;
        }
        return Characters.isStop(text.charAt(at));
    }

    boolean startsLower(String text) {
        return Character.isLowerCase(text.codePointAt(span.start()));
    }

    Line joined(Line next) {
        return new Line(span.hull(next.span), apart);
    }
}
