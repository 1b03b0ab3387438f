package entente.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells which numbers of a sentence are ages set off behind people: "Two men, 18 and 20,", "Anna Kern, 31, and her son", "ages 7, 9,
 * and 12".
 */
final class Ages {
    private static final Set<String> STARTS = Set.of(",", "(");
    private static final Set<String> CALLS = Set.of("age", "ages", "aged");
    private static final Set<String> LINKS = Set.of(",", "and", "or");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "and", "or", "");

    private final List<String> words;
    private final IntPredicate isPerson;
    private final Set<Integer> found = new HashSet<>();

    /**
     * @param words the words of the sentence in lower case
     * @param isPerson whether a word is a name or a noun for people
     */
    Ages(List<String> words, IntPredicate isPerson) {
        this.words = words;
        this.isPerson = isPerson;
    }

    /** To be asked of the numbers from left to right, since an age makes the next number in its list one. */
    boolean isAge(Numeral number) {
        boolean figures = Character.isDigit(word(number.first()).codePointAt(0));
        boolean age = figures
                && ENDS.contains(word(number.end()))
                && (isSetOff(number) || isCalled(number) || isListed(number));
        if (age) {
            found.add(number.end() - 1);
        }
        return age;
    }

    private boolean isSetOff(Numeral number) {
        int before = number.first() - 1;
        return before > 0 && STARTS.contains(word(before)) && isPerson.test(before - 1);
    }

    private boolean isCalled(Numeral number) {
        return CALLS.contains(word(number.first() - 1));
    }

    private boolean isListed(Numeral number) {
        int before = number.first() - 1;
        if (!LINKS.contains(word(before))) {
            return false;
        }
        int last = word(before - 1).equals(",") ? before - 2 : before - 1;
        return found.contains(last);
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
