package entente.text;

import entente.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a sentence that is too long can be cut with the least harm: between its clauses. */
final class Clauses {
    private static final Set<String> STOPS = Set.of(";", ".", "!", "?", "\u2014", "\u2013", "--", ":");
    private static final Set<String> CLOSING = Set.of("\"", "'", "''", "\u201d", "\u2019", "\u00bb", ")", "]");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "or",
            "nor",
            "so",
            "yet",
            "while",
            "whereas",
            "because",
            "although",
            "though",
            "unless",
            "if",
            "that",
            "which",
            "who",
            "when",
            "where");

    private final String text;
    private final List<Span> words;

    /** How much the place between two words looks like the end of a clause, from least to most. */
    private enum Seam {
        NONE,
        /** Before a conjunction, which may join mere words. */
        CONJUNCTION,
        /** After a comma, which may part a list. */
        COMMA,
        /** After a comma and before a conjunction. */
        CLAUSE,
        /** After a semicolon, dash or full stop. */
        STOP
    }

    private Clauses(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The number of words to take from the start: up to the last of the strongest seams in the second half of what fits;
     * all that fits where there is none.
     *
     * @param words more than {@code longest}
     */
    static int cut(String text, List<Span> words, int longest) {
        Clauses clauses = new Clauses(text, words);
        int best = longest;
        Seam strongest = Seam.NONE;
        for (int at = Math.max(1, longest / 2); at <= longest; at++) {
            Seam seam = clauses.seamBefore(at);
            if (seam != Seam.NONE && seam.compareTo(strongest) >= 0) {
                strongest = seam;
                best = at;
            }
        }
        return best;
    }

    private Seam seamBefore(int at) {
        String next = word(at);
        if (isClosing(at) || STOPS.contains(next) || next.equals(",")) {
            return Seam.NONE;
        }
        int last = at - 1;
        while (last > 0 && isClosing(last)) {
            last--;
        }
        if (STOPS.contains(word(last))) {
            return Seam.STOP;
        }
        boolean joins = CONJUNCTIONS.contains(next);
        if (word(last).equals(",")) {
            return joins ? Seam.CLAUSE : Seam.COMMA;
        }
        return joins ? Seam.CONJUNCTION : Seam.NONE;
    }

    /** A quotation mark or bracket that ends something: it touches the word before. */
    private boolean isClosing(int at) {
        return at > 0
                && CLOSING.contains(word(at))
                && words.get(at - 1).end() == words.get(at).start();
    }

    private String word(int at) {
        return words.get(at).in(text).toLowerCase(Locale.ROOT);
    }
}
