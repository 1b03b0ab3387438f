package entente.formats;

import java.util.ArrayList;
import java.util.List;

/** Running text of several styles, cut into words that can be laid out in lines. Everything added is made safe first. */
final class Flow {

    /**
     * A word, or a part of one.
     *
     * @param glued whether it follows the word before without a blank
     */
    record Word(String text, Style style, boolean glued) {

        int columns() {
            return Columns.of(text);
        }
    }

    /** A terminal is no place for more of one value; the JSON has it whole. */
    private static final int MOST_COLUMNS = 2_000;

    private final List<Word> words = new ArrayList<>();

    static Flow of(String text) {
        return new Flow().add(text);
    }

    Flow add(String text) {
        return add(text, Style.PLAIN);
    }

    /** Adds words after a blank. */
    Flow add(String text, Style style) {
        return split(text, style, false);
    }

    /** Adds words right after what stands there: a comma, a closing bracket. */
    Flow glue(String text, Style style) {
        return split(text, style, true);
    }

    Flow glue(String text) {
        return glue(text, Style.PLAIN);
    }

    List<Word> words() {
        return words;
    }

    private Flow split(String text, Style style, boolean glued) {
        String line = Safe.line(Columns.shorten(text, MOST_COLUMNS));
        boolean first = glued;
        int start = 0;
        while (start < line.length()) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            words.add(new Word(line.substring(start, end), style, first));
            first = false;
            start = end + 1;
        }
        return this;
    }
}
