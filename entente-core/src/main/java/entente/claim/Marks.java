package entente.claim;

import entente.lexicon.IncidentWord;
import entente.lexicon.Lexicon;
import entente.model.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of one sentence that tell of incidents, and which of them stands nearest in the tree to another word. */
final class Marks {
    private static final int DEPTH = 3;
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl", "nmod", "compound", "xcomp", "amod");

    private static final Set<String> OCCASIONS = Set.of("after", "when", "as", "while", "in", "by");

    private final Tree tree;
    private final SortedMap<Integer, Mark> marks = new TreeMap<>();

    Marks(Tree tree, Realities realities, Lexicon lexicon) {
        this.tree = tree;
        for (Token token : tree.sentence().tokens()) {
            word(token, lexicon)
                    .ifPresent(word -> marks.put(
                            token.index(),
                            new Mark(tree.sentence().index(), token.index(), word, realities.at(token.index()))));
        }
    }

    private Optional<IncidentWord> word(Token token, Lexicon lexicon) {
        for (IncidentWord word : lexicon.incidents().words().of(Tree.lemma(token))) {
            boolean fits = word.part().fits(token.upos());
            if (fits && (word.companion().isEmpty() || hasCompanion(token.index(), word.companion()))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean hasCompanion(int token, String lemma) {
        return tree.children(token).stream().anyMatch(child -> Tree.lemma(child).equals(lemma));
    }

    List<Mark> all() {
        return List.copyOf(marks.values());
    }

    Optional<Mark> at(int token) {
        return Optional.ofNullable(marks.get(token));
    }

    /**
     * The mark that a word stands nearest to: itself, one that governs it, or one among the other arguments of what governs it.
     *
     * @param across whether to look beyond the clause that completes a verb of saying or thinking
     */
    Optional<Mark> nearest(int word, boolean across) {
        Optional<Mark> before = across && !marks.containsKey(word) ? beforeResult(word) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        int at = word;
        int from = Token.ROOT;
        while (true) {
            Mark here = marks.get(at);
            if (here != null) {
                return Optional.of(here);
            }
            Optional<Mark> below = below(at, from, across);
            if (below.isPresent()) {
                return below;
            }
            Token token = tree.token(at);
            if (token.isRoot() || (!across && (token.is("ccomp") || token.is("parataxis") || tree.isVerb(at)))) {
                return Optional.empty();
            }
            from = at;
            at = token.head();
        }
    }

    /**
     * The mark whose result a participle tells: ", killing ten" goes on from the last word before it that tells of an incident,
     * wherever the tree hangs it.
     */
    Optional<Mark> beforeResult(int word) {
        if (!isResult(word) || marks.headMap(word).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(marks.get(marks.headMap(word).lastKey()));
    }

    private boolean isResult(int word) {
        Token token = tree.token(word);
        boolean afterComma = word > 0 && tree.token(word - 1).form().equals(",");
        return token.xpos().equals("VBG") && afterComma && !tree.has(word, "nsubj", "aux", "mark");
    }

    /** The nearest mark among the arguments of a word, their arguments, and so on. */
    private Optional<Mark> below(int top, int except, boolean across) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {top, 0});
        while (!open.isEmpty()) {
            int[] next = open.remove();
            Mark mark = next[0] == top ? null : marks.get(next[0]);
            if (mark != null) {
                return Optional.of(mark);
            }
            for (Token child : next[1] == DEPTH ? List.<Token>of() : tree.children(next[0])) {
                if (child.index() != except && (isArgument(child) || (across && isOccasion(child)))) {
                    open.add(new int[] {child.index(), next[1] + 1});
                }
            }
        }
        return Optional.empty();
    }

    /** "died when a bomb exploded". */
    private boolean isOccasion(Token clause) {
        return clause.is("advcl") && OCCASIONS.contains(tree.marker(clause.index()));
    }

    private static boolean isArgument(Token token) {
        return ARGUMENTS.stream().anyMatch(token::is);
    }
}
