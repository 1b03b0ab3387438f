package entente.link;

import java.util.List;

/** How like the words of two phrases are. */
final class Likeness {
    /** How many values {@link #ofWords} has. */
    static final int VALUES = 7;
    /** How many values {@link #ofNames} has. */
    static final int NAME_VALUES = 7;

    private Likeness() {}

    /** Of two heads that are the same, what the words before them add; 0 for pronouns, 1 for other heads. */
    static int ofWords(Pair pair) {
        Wording one = pair.phrase().wording();
        Wording other = pair.antecedent().wording();
        if (pair.phrase().kind().isPronoun() || pair.antecedent().kind().isPronoun()) {
            return 0;
        }
        if (!one.head().equals(other.head())) {
            return 1;
        }
        if (one.text().equals(other.text())) {
            return 2;
        }
        boolean isLess = other.words().containsAll(one.words());
        boolean isMore = one.words().containsAll(other.words());
        return isLess ? (isMore ? 3 : 4) : isMore ? 5 : 6;
    }

    /** Of two names what they share; 0 where one is no name. */
    static int ofNames(Pair pair) {
        Wording one = pair.phrase().wording();
        Wording other = pair.antecedent().wording();
        if (!pair.phrase().kind().isName() || !pair.antecedent().kind().isName()) {
            return 0;
        }
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (other.words().containsAll(one.words())) {
            return 2;
        }
        if (one.words().containsAll(other.words())) {
            return 3;
        }
        if (one.abbreviates(other) || other.abbreviates(one)) {
            return 4;
        }
        return shares(one.words(), other.words()) ? 5 : 6;
    }

    private static boolean shares(List<String> one, List<String> other) {
        for (String word : one) {
            if (other.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 0 where one has no number, 1 for the same, 2 for others. */
    static int ofNumbers(Pair pair) {
        List<String> one = pair.phrase().wording().numbers();
        List<String> other = pair.antecedent().wording().numbers();
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 1 : 2;
    }

    /** 0 where one names no country, 1 for the same, 2 for others. */
    static int ofCountries(Pair pair) {
        String one = pair.phrase().country();
        String other = pair.antecedent().country();
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 1 : 2;
    }
}
