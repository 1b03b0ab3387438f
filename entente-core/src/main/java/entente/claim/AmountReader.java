package entente.claim;

import entente.lexicon.FigureUnits;
import entente.lexicon.NumberWords;
import entente.lexicon.NumberWords.NumberWord;
import entente.lexicon.NumberWords.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads percentages and sums of money: "48%", "4.5 percent", "$1.2 billion", "three million euros". */
final class AmountReader {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?");

    private final FigureUnits units;
    private final NumberWords numbers;
    private final List<String> words;

    AmountReader(Tree tree, FigureUnits units, NumberWords numbers) {
        this.units = units;
        this.numbers = numbers;
        this.words = tree.sentence().tokens().stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The amount whose number starts at a word. */
    Optional<Amount> at(int start) {
        Double number = number(start);
        if (number == null) {
            return Optional.empty();
        }
        double value = number;
        int end = start + 1;
        for (NumberWord scale = scale(end); scale != null; scale = scale(end)) {
            value *= (double) scale.low();
            end++;
        }
        Amount percent = percent(start, end, value);
        return Optional.ofNullable(percent != null ? percent : money(start, end, value));
    }

    private @Nullable Amount percent(int start, int end, double value) {
        boolean twoWords = units.has(FigureUnits.Kind.PERCENT, word(end) + " " + word(end + 1));
        if (!twoWords && !units.has(FigureUnits.Kind.PERCENT, word(end))) {
            return null;
        }
        int after = end + (twoWords ? 2 : 1);
        return new Amount(start, after, after - 1, value, "%", FigureUnits.Kind.PERCENT);
    }

    private @Nullable Amount money(int start, int end, double value) {
        Optional<String> before = units.currency(word(start - 1));
        if (before.isPresent()) {
            return new Amount(start - 1, end, start - 1, value, before.get(), FigureUnits.Kind.CURRENCY);
        }
        String unit = singular(word(end));
        return units.currency(unit)
                .map(code -> new Amount(start, end + 1, end, value, code, FigureUnits.Kind.CURRENCY))
                .orElse(null);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private @Nullable Double number(int at) {
        String word = word(at);
        if (NUMBER.matcher(word).matches()) {
            return Double.valueOf(word.replace(",", ""));
        }
        Optional<NumberWord> plain = numbers.get(word).filter(w -> w.part() == Part.UNIT || w.part() == Part.TEN);
        return plain.isPresent() ? Double.valueOf((double) plain.get().low()) : null;
    }

    private @Nullable NumberWord scale(int at) {
        NumberWord found = numbers.get(word(at)).orElse(null);
        return found != null && (found.part() == Part.SCALE || found.part() == Part.HUNDRED) ? found : null;
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
