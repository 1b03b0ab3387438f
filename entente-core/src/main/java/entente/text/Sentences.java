package entente.text;

import entente.lexicon.Orthography;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences of one block. A line break is no end; a stop is one unless it belongs to an abbreviation, an initial or a
 * number, or a lower-case word goes on after it. Marks that close a quotation or bracket after the stop stay with it, and
 * so do those of notes ("[3]").
 * Takes time proportional to the text: every look around a stop is bounded.
 */
public final class Sentences {
    private static final Orthography ORTHOGRAPHY = Orthography.load();
    private static final int REACH = 40;
    private static final int NOTE_DIGITS = 3;

    private final String text;
    private final Span block;

    private Sentences(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** The sentences of a block, in order, without the blanks around them. */
    public static List<Span> in(String text, Span block) {
        return new Sentences(text, block).find();
    }

    private List<Span> find() {
        List<Span> sentences = new ArrayList<>();
        int start = blanksEnd(block.start());
        int at = start;
        while (at < block.end()) {
            if (!Characters.isStop(text.charAt(at))) {
                at++;
                continue;
            }
            int stops = stopsEnd(at);
            int end = closersEnd(stops);
            if (endsAt(start, at, stops, end)) {
                sentences.add(new Span(start, end));
                start = blanksEnd(end);
                at = start;
            } else {
                at = end;
            }
        }
        int end = block.end();
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    private boolean endsAt(int start, int stop, int stops, int end) {
        int next = blanksEnd(end);
        if (next >= block.end()) {
            return true;
        }
        if (next == end) {
            return false;
        }
        int word = openersEnd(next);
        if (word >= block.end()) {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(word))) {
            return false;
        }
        boolean single = text.charAt(stop) == '.' && stops == stop + 1;
        return !single || end > stops || !isOwn(start, stop, word);
    }

    /** Whether a full stop belongs to the word before it and does not end the sentence as well. */
    private boolean isOwn(int start, int stop, int next) {
        int from = stop;
        while (from > start && stop - from < REACH && !Characters.isSpace(text.charAt(from - 1))) {
            from--;
        }
        while (from < stop && !Characters.isWord(text, from, stop)) {
            from++;
        }
        for (int at = from; at < stop; at++) {
            from = Characters.isHyphen(text.charAt(at)) ? at + 1 : from;
        }
        String before = Characters.lower(text, from, stop);
        String after = wordAt(next);
        if (isNumber(before)) {
            return from == start;
        }
        if (before.length() == 1) {
            return Character.isLetter(before.charAt(0)) && Character.isUpperCase(text.charAt(from)) && !opens(after);
        }
        return isOwn(before, from, next, after);
    }

    private boolean isOwn(String before, int from, int next, String after) {
        boolean digit = Characters.isDigit(text, next, block.end());
        if (ORTHOGRAPHY.titles().contains(before)) {
            boolean name = Character.isUpperCase(text.charAt(from))
                    || !ORTHOGRAPHY.words().contains(before);
            return name && !(ORTHOGRAPHY.words().contains(before) && opens(after));
        }
        if (ORTHOGRAPHY.references().contains(before) && digit) {
            return true;
        }
        boolean dotted = before.indexOf('.') > 0
                && before.length() <= 2 * before.replace(".", "").length();
        if (before.equals("a.m") || before.equals("p.m")) {
            return !opens(after)
                    && !digit
                    && ORTHOGRAPHY.references().contains(Characters.lower(after, 0, Math.min(3, after.length())));
        }
        return (dotted || ORTHOGRAPHY.isAbbreviation(before)) && !isWordHere(before, from) && !opens(after);
    }

    /** Whether an abbreviation that is spelled like a word is one here: "no.", "sun." in lower case. */
    private boolean isWordHere(String before, int from) {
        return ORTHOGRAPHY.words().contains(before) && Character.isLowerCase(text.charAt(from));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private boolean opens(String word) {
        Set<String> openers = ORTHOGRAPHY.openers();
        return openers.contains(Characters.lower(word, 0, word.length()).replace('\u2019', '\''));
    }

    /** The word at a place; none for an initial, which opens nothing. */
    private String wordAt(int from) {
        int to = from;
        while (to < block.end()
                && to - from < REACH
                && (Characters.isWord(text, to, block.end()) || Characters.isApostrophe(text.charAt(to)))) {
            to++;
        }
        boolean initial = to - from == 1 && to < block.end() && text.charAt(to) == '.';
        return initial ? "" : text.substring(from, to);
    }

    private int stopsEnd(int from) {
        int at = from;
        while (at < block.end() && Characters.isStop(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int closersEnd(int from) {
        int at = from;
        while (at < block.end() && Characters.isCloser(text.charAt(at))) {
            at++;
        }
        for (int next = noteEnd(at); next > at; next = noteEnd(at)) {
            at = next;
        }
        return at;
    }

    /** The end of a note's number in square brackets, behind a blank or not; the place itself when there is none. */
    private int noteEnd(int from) {
        int open = from < block.end() && text.charAt(from) == ' ' ? from + 1 : from;
        if (open >= block.end() || text.charAt(open) != '[') {
            return from;
        }
        int close = open + 1;
        while (close < block.end() && close - open <= NOTE_DIGITS && Character.isDigit(text.charAt(close))) {
            close++;
        }
        boolean note = close > open + 1 && close < block.end() && text.charAt(close) == ']';
        return note ? close + 1 : from;
    }

    private int openersEnd(int from) {
        int at = from;
        while (at < block.end() && at - from < REACH && Characters.isOpener(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int blanksEnd(int from) {
        int at = from;
        while (at < block.end() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
