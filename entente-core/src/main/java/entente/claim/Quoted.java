package entente.claim;

import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The name in quotation marks beside a noun: "a self-styled 'Red Dawn' group", "a gang called 'Red Dawn'". Several have no name of their own. */
final class Quoted {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");
    private static final int LONGEST = 9;

    private Quoted() {}

    /**
     * The name.
     *
     * @param naming the lemmas of verbs that may stand between the noun and its name
     */
    static Optional<Span> beside(Tree tree, int noun, Set<String> naming) {
        if (tree.token(noun).xpos().endsWith("S")) {
            return Optional.empty();
        }
        int next = noun + 1;
        boolean called = next < tree.sentence().size() && naming.contains(tree.lemma(next));
        return before(tree, unqualified(tree, noun)).or(() -> behind(tree, called ? next + 1 : next));
    }

    /** The word before a noun and what only says of what sort it is: "the 'Red Dawn' guerrilla group". */
    private static int unqualified(Tree tree, int noun) {
        int at = noun - 1;
        while (at > 0 && tree.token(at).head() == noun && isSort(tree.token(at))) {
            at--;
        }
        return at;
    }

    private static boolean isSort(Token token) {
        return (token.is("compound") || token.is("amod")) && token.upos() != Upos.PROPN;
    }

    private static Optional<Span> before(Tree tree, int close) {
        if (!isMark(tree, close)) {
            return Optional.empty();
        }
        int open = close - 1;
        while (open >= 0 && close - open <= LONGEST && !isMark(tree, open)) {
            open--;
        }
        return isMark(tree, open) ? name(tree, open + 1, close) : Optional.empty();
    }

    private static Optional<Span> behind(Tree tree, int open) {
        if (!isMark(tree, open)) {
            return Optional.empty();
        }
        int close = open + 1;
        while (close < tree.sentence().size() && close - open <= LONGEST && !isMark(tree, close)) {
            close++;
        }
        return isMark(tree, close) ? name(tree, open + 1, close) : Optional.empty();
    }

    private static boolean isMark(Tree tree, int at) {
        return at >= 0
                && at < tree.sentence().size()
                && MARKS.contains(tree.token(at).form());
    }

    /** Without a comma or a full stop before the closing mark; nothing where the words are no name. */
    private static Optional<Span> name(Tree tree, int first, int end) {
        int last = end - 1;
        while (last > first && tree.token(last).upos() == Upos.PUNCT) {
            last--;
        }
        List<Token> words = tree.sentence().tokens().subList(first, Math.max(first, last + 1));
        boolean name = !words.isEmpty()
                && Character.isUpperCase(words.getFirst().form().charAt(0))
                && words.stream().noneMatch(word -> word.upos() == Upos.PRON);
        return name ? Optional.of(tree.sentence().cover(first, last)) : Optional.empty();
    }
}
