package entente.mention;

import entente.lexicon.Calendar;
import entente.lexicon.Calendar.Kind;
import entente.lexicon.Lexicon;
import entente.lexicon.NumberWords;
import entente.lexicon.NumberWords.NumberWord;
import entente.model.Sentence;
import entente.model.Upos;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One sentence seen as words of time; a place outside it holds the empty word. */
final class TimeWords {
    private static final int LARGEST = 999;

    private final Sentence sentence;
    private final Calendar calendar;
    private final NumberWords numbers;
    private final List<String> lower = new ArrayList<>();

    TimeWords(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.calendar = lexicon.calendar();
        this.numbers = lexicon.numberWords();
        sentence.tokens().forEach(token -> lower.add(token.form().toLowerCase(Locale.ROOT)));
    }

    int size() {
        return lower.size();
    }

    String at(int index) {
        return index >= 0 && index < lower.size() ? lower.get(index) : "";
    }

    boolean is(int index, String... words) {
        String here = at(index);
        for (String word : words) {
            if (here.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isTagged(int index, Upos upos) {
        return index >= 0 && index < size() && sentence.token(index).upos() == upos;
    }

    /** Whether a word begins with a capital. */
    boolean isCapital(int index) {
        return index >= 0
                && index < size()
                && Character.isUpperCase(sentence.token(index).form().charAt(0));
    }

    Optional<String> value(Kind kind, int index) {
        return calendar.value(kind, at(index));
    }

    Optional<Month> month(int index) {
        Optional<Month> month = isCapital(index) ? calendar.month(at(index)) : Optional.empty();
        return month.isPresent() && isName(index) ? month : Optional.empty();
    }

    /** The month that a part of a word names. */
    Optional<Month> months(String part) {
        return calendar.month(part);
    }

    /** "May" and "March" are verbs too, and "Jan" and "Sun" are names; short ones need their full stop or a figure. */
    private boolean isName(int index) {
        String word = at(index);
        boolean figure = day(index + 1).isPresent()
                || year(index + 1).isPresent()
                || day(index - 1).isPresent();
        if (word.equals("may") || word.equals("march")) {
            return figure || isTagged(index, Upos.PROPN);
        }
        return word.length() > 4
                || word.endsWith(".")
                || word.equals("june")
                || word.equals("july")
                || figure
                || word.equals("sept");
    }

    Optional<DayOfWeek> weekday(int index) {
        boolean whole = at(index).length() >= 6 || at(index).endsWith(".");
        return isCapital(index) && whole ? calendar.weekday(at(index)) : Optional.empty();
    }

    /** A day of a month: "13", "13th". */
    OptionalInt day(int index) {
        String word = at(index);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String suffix = word.substring(digits);
        boolean ordinal = suffix.isEmpty() || isOrdinal(suffix);
        if (digits == 0 || digits > 2 || !ordinal) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    boolean isOrdinalDay(int index) {
        return day(index).isPresent()
                && Character.isLetter(at(index).charAt(at(index).length() - 1));
    }

    private static boolean isOrdinal(String suffix) {
        return suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
    }

    /** A year in four figures. */
    OptionalInt year(int index) {
        return year(at(index));
    }

    static OptionalInt year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(word);
        return year >= 1000 && year <= 2100 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** How many, for a duration: figures, a number word, "a"; "X" for what is several. */
    Optional<String> count(int index) {
        String word = at(index);
        if (word.equals("a") || word.equals("an")) {
            return Optional.of("1");
        }
        if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(word);
        }
        Optional<NumberWord> number = numbers.get(word);
        if (number.isEmpty() || number.get().high() > LARGEST) {
            return Optional.empty();
        }
        NumberWord found = number.get();
        return Optional.of(found.low() == found.high() ? Long.toString(found.low()) : "X");
    }
}
