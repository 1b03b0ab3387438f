package entente.text;

import entente.lexicon.Calendar;
import entente.lexicon.Lexicon;
import entente.model.Span;
import java.util.Locale;

/**
 * The place, date and agency that open a report: "PARIS, Nov 14 (Reuters) -", "Washington (AFP) –", "LAGOS:". What
 * stands before the dash must be names, dates and an agency in brackets only.
 */
final class Datelines {
    private static final int LONGEST = 110;
    private static final int MOST_NAMES = 6;

    private final String text;
    private final Lexicon lexicon;
    private final Calendar calendar;

    Datelines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.calendar = lexicon.calendar();
    }

    /** Where the dateline that opens a paragraph ends, its dash and blanks included; the start when there is none. */
    int end(Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        for (int at = paragraph.start(); at < limit; at++) {
            int width = dash(at, paragraph.end());
            if (width > 0) {
                boolean opens = isDateline(text.substring(paragraph.start(), at), text.charAt(at));
                return opens ? blanks(at + width, paragraph.end()) : paragraph.start();
            }
            if (Characters.isStop(text.charAt(at)) && isSentenceEnd(at, paragraph.end())) {
                return paragraph.start();
            }
        }
        return paragraph.start();
    }

    /** The width of the dash, colon or low line at a place that can end a dateline; 0 when there is none. */
    private int dash(int at, int end) {
        char c = text.charAt(at);
        boolean blankBefore = at > 0 && Characters.isSpace(text.charAt(at - 1));
        boolean blankAfter = at + 1 >= end || Characters.isSpace(text.charAt(at + 1));
        if (c == '\u2014' || c == '\u2015') {
            return 1;
        }
        if (text.startsWith("--", at)) {
            return 2;
        }
        if ((c == '-' || c == '\u2013' || c == '_')
                && (blankBefore || text.charAt(Math.max(0, at - 1)) == ')')
                && blankAfter) {
            return 1;
        }
        return c == ':' && blankAfter ? 1 : 0;
    }

    private boolean isSentenceEnd(int at, int end) {
        int next = blanks(at + 1, end);
        boolean longWord =
                at >= 5 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 4));
        return next > at + 1
                && next < end
                && longWord
                && calendarAbbreviation(at).isEmpty();
    }

    private String calendarAbbreviation(int stop) {
        int from = stop;
        while (from > 0 && stop - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        return calendar.month(word).isPresent() || calendar.weekday(word).isPresent() ? word : "";
    }

    private boolean isDateline(String words, char mark) {
        String place = words.strip();
        int bracket = place.lastIndexOf('(');
        boolean credited = bracket >= 0 && place.endsWith(")") && place.length() - bracket <= 40;
        if (credited) {
            place = place.substring(0, bracket).strip();
        }
        boolean tagged = place.isEmpty() && credited;
        if (tagged) {
            return mark != ':';
        }
        if (lexicon.pageCues().labels().contains(place.toLowerCase(Locale.ROOT))) {
            return false;
        }
        // a colon follows speakers in transcripts as well; before it stands a known place
        boolean known = mark != ':' || !lexicon.gazetteer().find(place).isEmpty();
        return known && (credited || isShouted(place)) && isNames(place);
    }

    /** Whether the first word is a name in capitals throughout. */
    private static boolean isShouted(String place) {
        int to = 0;
        while (to < place.length() && (Character.isUpperCase(place.charAt(to)) || place.charAt(to) == '.')) {
            to++;
        }
        boolean whole = to == place.length() || !Character.isLetterOrDigit(place.charAt(to));
        return to >= 2 && whole;
    }

    /** Whether all words are names, dates or figures. */
    private boolean isNames(String place) {
        int names = 0;
        for (String word : place.split("[\\s,./]+", -1)) {
            if (word.isEmpty()
                    || calendar.month(word).isPresent()
                    || calendar.weekday(word).isPresent()) {
                continue;
            }
            char first = word.charAt(0);
            boolean link = word.equals("de")
                    || word.equals("of")
                    || word.equals("al")
                    || word.equals("and")
                    || word.equals("near");
            if (!Character.isUpperCase(first) && !Character.isDigit(first) && first != '(' && first != '[' && !link) {
                return false;
            }
            names++;
        }
        return names > 0 && names <= MOST_NAMES;
    }

    private int blanks(int from, int end) {
        int at = from;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
