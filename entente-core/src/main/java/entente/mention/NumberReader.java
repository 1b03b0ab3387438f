package entente.mention;

import entente.lexicon.NumberWords;
import entente.lexicon.NumberWords.NumberWord;
import entente.lexicon.NumberWords.Part;
import entente.model.Quantity.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words and digits: "a hundred and twenty", "two dozen", "tens of thousands", "10-12", "1,200". */
final class NumberReader {
    /** Longer rows of digits are serial numbers, not counts of anything. */
    private static final int MOST_DIGITS = 12;

    /** Keeps nonsense such as "nine billion hundred billion" within a long. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private final NumberWords table;
    private final List<String> words;

    NumberReader(NumberWords table, List<String> words) {
        this.table = table;
        this.words = words;
    }

    /** The number that starts at a word, with a range read whole. */
    Optional<Numeral> at(int start) {
        Numeral low = single(start);
        return low == null ? Optional.empty() : Optional.of(ranged(start, low));
    }

    private Numeral ranged(int start, Numeral low) {
        if (!joinsRange(start, low) || low.modifier() != Modifier.EXACT) {
            return low;
        }
        Numeral high = single(low.end() + 1);
        if (high == null || high.modifier() != Modifier.EXACT || high.low() <= low.low()) {
            return low;
        }
        int first = start > 0
                        && (word(start - 1).equals("between") || word(start - 1).equals("from"))
                ? start - 1
                : start;
        return new Numeral(first, high.end(), low.low(), high.low(), Modifier.RANGE);
    }

    private boolean joinsRange(int start, Numeral low) {
        return switch (word(low.end())) {
            case "-", "–", "to", "or" -> true;
            case "and" -> start > 0 && word(start - 1).equals("between");
            default -> false;
        };
    }

    private @Nullable Numeral single(int start) {
        String word = word(start);
        if (word.equals("a") || word.equals("an")) {
            return afterArticle(start);
        }
        if (word.equals("half") && word(start + 1).equals("a") && part(start + 2) == Part.DOZEN) {
            return Numeral.exact(start, start + 3, 6);
        }
        Long digits = digits(word);
        if (digits != null) {
            return sum(start);
        }
        NumberWord found = get(start);
        if (found == null) {
            return null;
        }
        return switch (found.part()) {
            case UNIT, TEN -> sum(start);
            case HUNDRED, SCALE, DOZEN, BOTH -> Numeral.exact(start, start + 1, found.low());
            case NONE -> Numeral.exact(start, start + 1, 0);
            case SEVERAL -> multiplied(vague(start, start + 1, found));
            case VAGUE -> ofVague(vague(start, start + 1, found));
            case SCORES -> word(start + 1).equals("of") ? vague(start, start + 1, found) : null;
            case FEW -> null;
        };
    }

    /** "a dozen", "a hundred and ten", "a few thousand", "a couple". */
    private @Nullable Numeral afterArticle(int start) {
        NumberWord next = get(start + 1);
        if (next == null) {
            return null;
        }
        return switch (next.part()) {
            case HUNDRED, SCALE, DOZEN -> sum(start);
            case FEW -> multiplied(vague(start, start + 2, next));
            case UNIT, TEN, SEVERAL, VAGUE, SCORES, BOTH, NONE -> null;
        };
    }

    private static Numeral vague(int first, int end, NumberWord word) {
        Modifier modifier = word.low() == word.high() ? Modifier.EXACT : Modifier.VAGUE;
        return new Numeral(first, end, word.low(), word.high(), modifier);
    }

    private Numeral multiplied(Numeral number) {
        NumberWord next = get(number.end());
        boolean multiplies =
                next != null && (next.part() == Part.HUNDRED || next.part() == Part.SCALE || next.part() == Part.DOZEN);
        return next != null && multiplies ? number.times(next.low(), number.end() + 1) : number;
    }

    private Numeral ofVague(Numeral number) {
        NumberWord next = word(number.end()).equals("of") ? get(number.end() + 1) : null;
        if (next == null || next.part() != Part.VAGUE) {
            return number;
        }
        return number.times(powerOfTen(next.low()), number.end() + 2);
    }

    private static long powerOfTen(long value) {
        long power = 1;
        while (power * 10 <= value) {
            power *= 10;
        }
        return power;
    }

    /** Adds up units, tens, hundreds and thousands from {@code start} on. */
    private Numeral sum(int start) {
        long total = 0;
        long current = 0;
        int end = start;
        int at = word(start).equals("a") || word(start).equals("an") ? start + 1 : start;
        Part before = Part.NONE;
        while (true) {
            int next = skipJoint(at, before);
            Long digits = digits(word(next));
            NumberWord found = get(next);
            if (digits != null && before == Part.NONE) {
                current = digits;
                before = Part.UNIT;
            } else if (found == null || !follows(found.part(), before)) {
                break;
            } else if (found.part() == Part.UNIT || found.part() == Part.TEN) {
                current += found.low();
                before = found.part();
            } else {
                current = product(Math.max(current, 1), found.low());
                if (found.part() == Part.SCALE) {
                    total += current;
                    current = 0;
                }
                before = found.part();
            }
            at = next + 1;
            end = at;
        }
        return Numeral.exact(start, end, total + current);
    }

    private static long product(long a, long b) {
        return a > LARGEST / b ? LARGEST : a * b;
    }

    /** The index after "-" or "and" when the word behind it goes on with the number. */
    private int skipJoint(int at, Part before) {
        Part behind = part(at + 1);
        boolean tenAndUnit = before == Part.TEN && word(at).equals("-") && behind == Part.UNIT;
        boolean and = (before == Part.HUNDRED || before == Part.SCALE)
                && word(at).equals("and")
                && (behind == Part.UNIT || behind == Part.TEN);
        return tenAndUnit || and ? at + 1 : at;
    }

    private static boolean follows(Part part, Part before) {
        return switch (part) {
            case UNIT -> before != Part.UNIT && before != Part.DOZEN;
            case TEN -> before != Part.UNIT && before != Part.TEN && before != Part.DOZEN;
            case HUNDRED, DOZEN -> before == Part.NONE || before == Part.UNIT || before == Part.TEN;
            case SCALE -> before != Part.SCALE && before != Part.DOZEN;
            case FEW, SEVERAL, VAGUE, SCORES, BOTH, NONE -> false;
        };
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private @Nullable NumberWord get(int at) {
        return table.get(word(at)).orElse(null);
    }

    private @Nullable Part part(int at) {
        NumberWord found = get(at);
        return found == null ? null : found.part();
    }

    /** The value of "224" and "12,000"; null for anything else, decimals and ordinals included. */
    static @Nullable Long digits(String word) {
        long value = 0;
        int sinceComma = -1;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
                sinceComma += sinceComma >= 0 ? 1 : 0;
            } else if (c == ',' && digits > 0 && (sinceComma < 0 ? digits <= 3 : sinceComma == 3)) {
                sinceComma = 0;
            } else {
                return null;
            }
            if (digits > MOST_DIGITS) {
                return null;
            }
        }
        return digits == 0 || (sinceComma >= 0 && sinceComma != 3) ? null : value;
    }
}
