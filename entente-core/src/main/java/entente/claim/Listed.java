package entente.claim;

import entente.model.Name;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All that one list names, also where the parser hangs the rest of it elsewhere: "the Front, the Army and the Brigade". */
final class Listed {
    private static final Set<String> SHARED = Set.of("nsubj", "nsubj:pass", "obl:agent", "obj");

    private final Tree tree;

    Listed(Tree tree) {
        this.tree = tree;
    }

    /** The heads of the list that a phrase stands in. */
    List<Integer> from(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            Set<Integer> next = new LinkedHashSet<>(ofName(all.get(i)));
            next.addAll(beside(all.get(i)));
            next.removeAll(all);
            all.addAll(next);
        }
        return all.stream().sorted().toList();
    }

    /** Whether words stand in a list of several. */
    boolean holds(Span words) {
        return tree.sentence().tokens().stream()
                .filter(token -> words.contains(token.span()))
                .anyMatch(token -> token.is("conj") || from(token.index()).size() > 1);
    }

    /** What is coordinated with the head or with another word of its name: "the Front for Freedom and the Army". */
    private List<Integer> ofName(int head) {
        Name name = tree.sentence().name(head).orElse(null);
        IntStream words = name == null ? IntStream.of(head) : IntStream.range(name.first(), name.end());
        return words.boxed()
                .flatMap(word -> tree.children(word, "conj").stream())
                .map(Token::index)
                .filter(word -> name == null || !name.holds(word))
                .toList();
    }

    /** "The Front and the Army attacked", where both hang from the verb: with an "and" and nothing else between. */
    private List<Integer> beside(int head) {
        Token token = tree.token(head);
        return token.isRoot() || !SHARED.contains(token.relation())
                ? List.of()
                : tree.children(token.head()).stream()
                        .filter(other -> other.relation().equals(token.relation()) && other.index() != head)
                        .map(Token::index)
                        .filter(other -> isJoined(head, other))
                        .toList();
    }

    private boolean isJoined(int head, int other) {
        List<Token> between = tree.sentence().tokens().subList(Math.min(head, other) + 1, Math.max(head, other));
        return between.stream().anyMatch(token -> token.upos() == Upos.CCONJ)
                && between.stream().allMatch(token -> isJoint(token, head, other));
    }

    private boolean isJoint(Token token, int head, int other) {
        return token.upos() == Upos.CCONJ
                || token.upos() == Upos.PUNCT
                || tree.sentence().isUnder(token.index(), head)
                || tree.sentence().isUnder(token.index(), other);
    }
}
