package entente.text;

import entente.lexicon.Orthography;
import entente.model.Span;
import java.util.List;

/** One run of letters inside a {@link Chunk}: how far it goes, whether its full stop is its own, which clitics it has. */
final class Word {
    private static final int SHORT = 12;

    private final String text;
    private final int start;
    private final int end;
    private final boolean last;
    private final Orthography orthography;
    private final List<Span> words;

    Word(String text, int start, int end, boolean last, Orthography orthography, List<Span> words) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.last = last;
        this.orthography = orthography;
        this.words = words;
    }

    /** Adds its words and answers where they end. */
    int cut() {
        int to = letters(start);
        if (isPrefixed(to)) {
            to = letters(to + 1);
        }
        if (isBrokenOff(to)) {
            return add(start, to + 1);
        }
        int stop = withStop(to);
        if (stop > to) {
            return add(start, stop);
        }
        if (to - start <= 3 && Characters.isDigit(text, to + 1, end) && text.charAt(to) == '$') {
            return add(start, to + 1);
        }
        return cut(to);
    }

    /** Adds the words between the start and {@code to}, parting clitics and contractions. */
    int cut(int to) {
        List<Integer> parts =
                to - start > SHORT ? null : orthography.contractions().get(Characters.lower(text, start, to));
        int from = start;
        if (parts != null) {
            for (int part : parts) {
                from = add(from, start + part);
            }
            return add(from, to);
        }
        int host = host(to);
        if (host < to) {
            int inner = host(host);
            if (inner < host) {
                add(start, inner);
                add(inner, host);
            } else {
                add(start, host);
            }
            return add(host, to);
        }
        return add(start, to);
    }

    /** Where the clitic at the end begins; {@code to} when there is none. */
    private int host(int to) {
        int mark = to - 1;
        int reach = Math.max(start + 1, to - 4);
        while (mark >= reach && !Characters.isApostrophe(text.charAt(mark))) {
            mark--;
        }
        if (mark < reach) {
            return to;
        }
        String tail = Characters.lower(text, mark + 1, to);
        char before = text.charAt(mark - 1);
        if (tail.equals("t") && (before == 'n' || before == 'N') && mark - 1 > start) {
            return mark - 1;
        }
        return orthography.clitics().contains(tail) ? mark : to;
    }

    private int letters(int from) {
        int at = from;
        while (at < end) {
            if (Characters.isWord(text, at, end)) {
                at += Characters.width(text, at, end);
            } else if (at > from && joins(from, at)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean joins(int from, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Characters.isApostrophe(c)) {
            return Characters.isLetter(text, at + 1, end) && c != '\u2018';
        }
        if (c == '_') {
            return Characters.isWord(text, at + 1, end);
        }
        if (c == '&') {
            return Character.isUpperCase(before) && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
        }
        return c == '.' && Characters.isLetter(text, at + 1, end) && isDotted(from, at);
    }

    /** A full stop inside an acronym: one letter stands before it ("U.S", "p.m"), or two ("Ph.D"). */
    private boolean isDotted(int from, int at) {
        boolean single = at - from == 1 || (at >= 2 && text.charAt(at - 2) == '.');
        boolean onlyLetter = !Characters.isLetter(text, at + 2, end);
        boolean degree = at - from == 2 && text.startsWith("Ph", from);
        return degree || (single && (onlyLetter || isAbbreviated(from, at)));
    }

    private boolean isAbbreviated(int from, int at) {
        int to = at + 1;
        while (to < end && to - from < SHORT && Characters.isLetter(text, to, end)) {
            to++;
        }
        return to < end && text.charAt(to) == '.' && to - at <= 3;
    }

    private boolean isPrefixed(int to) {
        return to < end - 1
                && Characters.isHyphen(text.charAt(to))
                && Characters.isWord(text, to + 1, end)
                && to - start <= SHORT
                && orthography.prefixes().contains(Characters.lower(text, start, to));
    }

    /** A word that a speaker broke off: "th-". */
    private boolean isBrokenOff(int to) {
        return to == end - 1
                && text.charAt(to) == '-'
                && to - start <= 2
                && Characters.isLetter(text, start, end)
                && !orthography.openers().contains(Characters.lower(text, start, to));
    }

    private int withStop(int to) {
        boolean stop = to < end && text.charAt(to) == '.' && !(to + 1 < end && text.charAt(to + 1) == '.');
        if (!stop || Characters.isLetter(text, to + 1, end) || to - start > SHORT) {
            return to;
        }
        String word = Characters.lower(text, start, to);
        boolean closes = last && onlyClosers(to + 1);
        boolean own;
        if (word.indexOf('.') > 0) {
            own = true;
        } else if (to - start == 1) {
            own = !closes && (Character.isUpperCase(text.charAt(start)) || orthography.isAbbreviation(word));
        } else {
            own = orthography.isAbbreviation(word)
                    && !(closes && orthography.words().contains(word));
        }
        return own ? to + 1 : to;
    }

    private boolean onlyClosers(int from) {
        for (int at = from; at < end; at++) {
            if (!Characters.isCloser(text.charAt(at)) || at - from > SHORT) {
                return false;
            }
        }
        return true;
    }

    private int add(int from, int to) {
        words.add(new Span(from, to));
        return to;
    }
}
