package entente.text;

import entente.lexicon.Calendar;
import entente.lexicon.PageCues;
import entente.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the shape and the wording of one line show; looks at no more than its beginning and its end. */
final class Shapes {
    private static final int SHORT = 320;
    private static final int TITLE = 200;
    private static final int LABEL_WORDS = 3;
    private static final int SUBHEADING_WORDS = 8;
    private static final int BYLINE = 160;

    private final String text;
    private final PageCues cues;
    private final Calendar calendar;
    private final WrittenDates dates;
    private @Nullable String headline;

    Shapes(String text, @Nullable String title, PageCues cues, Calendar calendar) {
        this.text = text;
        this.cues = cues;
        this.calendar = calendar;
        this.dates = new WrittenDates(calendar);
        this.headline = title == null ? null : key(title);
    }

    /** What the words of a line show; PARAGRAPH when nothing. */
    Kind cue(Line line) {
        if (line.length() > SHORT) {
            return Kind.PARAGRAPH;
        }
        String words = line.span().in(text);
        boolean stopped = line.isStopped(text);
        Kind kind = cues.kind(words.toLowerCase(Locale.ROOT), stopped).orElse(Kind.PARAGRAPH);
        if (kind == Kind.BYLINE && !isByline(words)) {
            return Kind.PARAGRAPH;
        }
        if (kind == Kind.BOILERPLATE && stopped && line.length() > TITLE) {
            return Kind.PARAGRAPH;
        }
        return kind == Kind.PARAGRAPH && !stopped && isDate(words) ? Kind.BYLINE : kind;
    }

    /** "By" opens a byline when a name or a date follows, not "By early October, ...". */
    private boolean isByline(String words) {
        if (!words.regionMatches(true, 0, "by ", 0, 3)) {
            return true;
        }
        String rest = words.substring(3).strip();
        boolean named = !rest.isEmpty()
                && Character.isUpperCase(rest.charAt(0))
                && calendar.weekday(first(rest)).isEmpty();
        return named && words.length() <= BYLINE;
    }

    /** Nothing but a date, with a weekday, a time and a zone perhaps. */
    private boolean isDate(String words) {
        return words.length() <= 60
                && dates.first(words).isPresent()
                && words(words).size() <= 9;
    }

    /** The headline that the imprint tells, or that opened the text, said again. */
    boolean isHeadline(Line line) {
        return headline != null
                && line.length() <= SHORT
                && key(line.span().in(text)).equals(headline);
    }

    /** Whether the first line of a text is its headline, which it then looks for in the others. */
    boolean isTitle(Line line, int lines) {
        boolean fits = lines > 1 && line.length() <= TITLE && cue(line) == Kind.PARAGRAPH;
        String words = line.span().in(text);
        boolean title = fits && (!line.isStopped(text) || isCapitalised(words) || endsWith(words, '?'));
        if (title && headline == null && words(words).size() > LABEL_WORDS) {
            headline = key(words);
        }
        return title;
    }

    /** Running text: it ends with a stop, or is long. */
    boolean isProse(Line line) {
        boolean title = line.length() <= TITLE && isCapitalised(line.span().in(text));
        return !title && (line.isStopped(text) || line.length() > TITLE);
    }

    /** A line of at most three words without a stop. */
    boolean isLabel(Line line) {
        return line.length() < 60
                && !line.isStopped(text)
                && words(line.span().in(text)).size() <= LABEL_WORDS;
    }

    /** A heading inside the text: short, apart, without a stop, comma or colon at its end. */
    boolean isSubheading(Line line) {
        if (!line.apart() || line.length() > 80 || line.isStopped(text)) {
            return false;
        }
        String words = line.span().in(text);
        char end = words.charAt(words.length() - 1);
        boolean opens = Character.isLetterOrDigit(end) || Characters.isCloser(end);
        if (words.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return opens && words(words).size() <= SUBHEADING_WORDS && !line.startsLower(text);
    }

    /** Most words of four letters or more begin with a capital. */
    private static boolean isCapitalised(String words) {
        int longWords = 0;
        int capitals = 0;
        for (String word : words(words)) {
            int at = 0;
            while (at < word.length() && !Character.isLetter(word.charAt(at))) {
                at++;
            }
            if (word.length() - at >= 4) {
                longWords++;
                capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
            }
        }
        return longWords >= 3 && 4 * capitals >= 3 * longWords;
    }

    private static boolean endsWith(String words, char mark) {
        return words.charAt(words.length() - 1) == mark;
    }

    private static String first(String words) {
        List<String> all = words(words);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= line.length(); at++) {
            boolean blank = at == line.length() || Characters.isSpace(line.charAt(at));
            if (blank && start >= 0) {
                words.add(line.substring(start, at));
                start = -1;
            } else if (!blank && start < 0) {
                start = at;
            }
        }
        return words;
    }

    /** Letters and digits only, so that dashes and quotation marks do not tell two headlines apart. */
    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Where the day of publication begins that a page ran together with its headline; the line's end when it did not. */
    int stamp(Line line) {
        if (line.length() > SHORT) {
            return line.span().end();
        }
        int at = cues.stamp(line.span().in(text).toLowerCase(Locale.ROOT));
        return at < 0 ? line.span().end() : line.span().start() + at;
    }
}
