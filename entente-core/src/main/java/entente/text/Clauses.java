package entente.text;

import entente.model.Span;
import java.util.List;
import java.util.Set;

/** Where a sentence that is too long can be cut with the least harm. */
final class Clauses {
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "or", "nor", "while", "because", "although", "that", "which", "who", "when", "where");

    private Clauses() {}

    /**
     * The number of words to take: up to the last semicolon or dash in the second half of what fits, else the last comma,
     * else before the last conjunction, else all that fits.
     */
    static int cut(String text, List<Span> words, int longest) {
        int best = longest;
        int rank = 0;
        for (int at = longest / 2; at < longest; at++) {
            int here = rank(words.get(at).in(text));
            if (here > 0 && here >= rank) {
                rank = here;
                best = here == 1 ? at : at + 1;
            }
        }
        return Math.max(1, best);
    }

    private static int rank(String word) {
        return switch (word) {
            case ";", ".", "!", "?", "\u2014", "\u2013", "--", ":" -> 3;
            case "," -> 2;
            default -> CONJUNCTIONS.contains(word) ? 1 : 0;
        };
    }
}
