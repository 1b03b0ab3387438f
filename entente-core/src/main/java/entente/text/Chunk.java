package entente.text;

import entente.lexicon.Orthography;
import entente.model.Span;
import java.util.List;

/** Cuts what stands between two blanks into words. */
final class Chunk {
    private static final int SHORT = 8;
    private static final String RUNS = "-*=_~#|<>+^";

    private final String text;
    private final int start;
    private final int end;
    private final boolean last;
    private final Orthography orthography;
    private final List<Span> words;

    /**
     * A chunk.
     *
     * @param last whether the sentence ends with it
     * @param words where its words are added
     */
    Chunk(String text, int start, int end, boolean last, Orthography orthography, List<Span> words) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.last = last;
        this.orthography = orthography;
        this.words = words;
    }

    void cut() {
        Span address = Addresses.in(text, start, end, orthography.endings());
        if (address != null) {
            cut(start, address.start());
            words.add(address);
            cut(address.end(), end);
        } else if (!isWhole()) {
            cut(start, end);
        }
    }

    /** Emoticons and words with a stroke, which nothing inside parts; punctuation may follow. */
    private boolean isWhole() {
        if (end - start > SHORT) {
            return false;
        }
        String all = text.substring(start, end);
        if (orthography.emoticons().contains(all)) {
            words.add(new Span(start, end));
            return true;
        }
        int to = end;
        while (to > start && ".,;:!?)".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to == start || !orthography.joints().contains(Characters.lower(text, start, to))) {
            return false;
        }
        words.add(new Span(start, to));
        cut(to, end);
        return true;
    }

    private void cut(int from, int to) {
        int at = from;
        while (at < to) {
            at = next(at);
        }
    }

    private int next(int at) {
        boolean bare = at == start || !Characters.isWord(text, at - 1, end);
        if (Numbers.startsAt(text, at, end, bare)) {
            return number(at);
        }
        if (Characters.isWord(text, at, end)) {
            return new Word(text, at, end, last, orthography, words).cut();
        }
        char c = text.charAt(at);
        if (Characters.isApostrophe(c)) {
            return apostrophe(at, bare);
        }
        if ((c == '#' || c == '@') && bare && Characters.isLetter(text, at + 1, end)) {
            return add(at, wordEnd(at + 1));
        }
        return mark(at);
    }

    private int number(int at) {
        int digits = Numbers.end(text, at, end);
        int tail = wordEnd(digits);
        if (tail == digits) {
            return add(at, decade(at, digits));
        }
        String suffix = tail - digits > SHORT ? "" : Characters.lower(text, digits, tail);
        if (orthography.ordinals().contains(suffix)) {
            return add(at, tail);
        }
        if ((suffix.equals("p") || suffix.equals("a")) && text.startsWith(".m", tail)) {
            add(at, digits);
            return add(digits, text.startsWith(".", tail + 2) ? tail + 3 : tail + 2);
        }
        if (orthography.units().contains(suffix)) {
            add(at, digits);
            return add(digits, tail);
        }
        return add(at, tail);
    }

    /** The decade "1980's" is one word, unlike "2015's". */
    private int decade(int at, int digits) {
        boolean round = text.charAt(digits - 1) == '0' && (digits - at == 4 || digits - at == 2);
        boolean plural = digits + 1 < end
                && Characters.isApostrophe(text.charAt(digits))
                && text.charAt(digits + 1) == 's'
                && !Characters.isWord(text, digits + 2, end);
        return round && plural ? digits + 2 : digits;
    }

    private int apostrophe(int at, boolean bare) {
        int to = wordEnd(at + 1);
        String word = to - at > SHORT ? "" : Characters.lower(text, at + 1, to);
        boolean decade = word.length() >= 2
                && word.length() <= 3
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.length() == 2 || word.endsWith("s"));
        if (bare && at == start && orthography.contractions().containsKey(Characters.lower(text, at, to))) {
            return new Word(text, at, end, last, orthography, words).cut(to);
        }
        if (bare && (orthography.elisions().contains(word) || decade)) {
            return add(at, to);
        }
        if (at > start && orthography.clitics().contains(word)) {
            return add(at, to);
        }
        boolean pair = at + 1 < end && text.charAt(at + 1) == text.charAt(at);
        return add(at, pair ? at + 2 : at + 1);
    }

    private int mark(int at) {
        char c = text.charAt(at);
        int to = at + 1;
        if (c == '!' || c == '?') {
            while (to < end && (text.charAt(to) == '!' || text.charAt(to) == '?')) {
                to++;
            }
            return add(at, to);
        }
        if (c == '.' || c == '\u2026' || RUNS.indexOf(c) >= 0) {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
            return add(at, to);
        }
        return add(at, symbolEnd(at));
    }

    /** A symbol with what modifies it: variation selectors, skin tones, joined emoji. */
    private int symbolEnd(int at) {
        int to = at + Characters.width(text, at, end);
        while (to < end) {
            int type = Character.getType(text.codePointAt(to));
            if (type == Character.FORMAT) {
                to = Math.min(end, to + 1);
                to += to < end ? Characters.width(text, to, end) : 0;
            } else if (type == Character.ENCLOSING_MARK || type == Character.MODIFIER_SYMBOL) {
                to += Characters.width(text, to, end);
            } else {
                return to;
            }
        }
        return to;
    }

    private int wordEnd(int from) {
        int to = from;
        while (Characters.isWord(text, to, end)
                || (to < end && to > from && text.charAt(to) == '_' && Characters.isWord(text, to + 1, end))) {
            to += Characters.width(text, to, end);
        }
        return to;
    }

    private int add(int from, int to) {
        words.add(new Span(from, to));
        return to;
    }
}
