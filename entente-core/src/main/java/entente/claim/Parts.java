package entente.claim;

import entente.model.Count;
import entente.model.Span;
import entente.model.Token;
import entente.model.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds counts of some of those that a casualty counts: "of whom six were Russian", "including two children", "among them". */
final class Parts {
    private static final Set<String> WHOLE =
            Set.of("who", "whom", "which", "they", "them", "these", "those", "victim", "dead", "wounded", "injured");
    private static final Set<String> PARTITIVES = Set.of("of", "among", "amongst");

    private final Tree tree;
    private final People people;
    private final List<Casualty> wholes;

    Parts(Tree tree, People people, List<Casualty> wholes) {
        this.tree = tree;
        this.people = people;
        this.wholes = wholes;
    }

    /** The casualties given, and after them their parts. */
    List<Casualty> all() {
        List<Casualty> all = new ArrayList<>(wholes);
        if (wholes.isEmpty()) {
            return all;
        }
        for (Count count : people.counts()) {
            if (!Casualties.isTaken(all, count) && isPart(count)) {
                whole(count).ifPresent(whole -> all.add(part(count, whole)));
            }
        }
        return all;
    }

    private Optional<Casualty> whole(Count count) {
        Casualty nearest = null;
        for (Casualty casualty : wholes) {
            if (casualty.people().head() < count.counted()
                    && casualty.people().quantity().best() >= count.quantity().best()) {
                nearest = casualty;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Casualty part(Count count, Casualty whole) {
        Counted counted = people.at(count.counted()).orElse(whole.people());
        String group = people.group(count.counted())
                .or(() -> people.described(count.counted()))
                .orElse(Toll.PART);
        return new Casualty(whole.token(), whole.state(), counted, group, true, whole.struck(), "toll.part");
    }

    private boolean isPart(Count count) {
        return isIncluded(count.counted()) || isOfThem(count.counted()) || countsThem(count);
    }

    /** "89 of them": the number counts the pronoun itself. */
    private boolean countsThem(Count count) {
        return count.head() < count.counted()
                && tree.marker(count.counted()).equals("of")
                && WHOLE.contains(tree.lemma(count.counted()));
    }

    private boolean isIncluded(int head) {
        for (int at = head; at != Token.ROOT; at = above(at)) {
            if (tree.marker(at).equals("include") || tree.marker(at).equals("including")) {
                return true;
            }
            if (!tree.token(at).is("conj")) {
                Token token = tree.token(at);
                return !token.isRoot() && tree.lemma(token.head()).equals("include") && token.is("obj");
            }
        }
        return false;
    }

    private int above(int at) {
        return tree.token(at).head();
    }

    /** Whether "of whom", "among them" or "of the dead" stands in the clause of the count or by the count itself. */
    private boolean isOfThem(int head) {
        if (hasWhole(head)
                || followsWhole(tree, people, head)
                || followsWhole(tree, people, tree.firstConjunct(head))) {
            return true;
        }
        Token token = tree.token(head);
        boolean subject = token.is("nsubj") || token.is("conj");
        Integer verb = subject ? clauseOf(head) : null;
        return verb != null && hasWhole(verb);
    }

    /** "among them nine children": the words right before the number, wherever the tree hangs them. */
    static boolean followsWhole(Tree tree, People people, int head) {
        int first =
                people.count(head).map(count -> firstToken(tree, count.span())).orElse(head);
        return first >= 2 && PARTITIVES.contains(tree.lemma(first - 2)) && WHOLE.contains(tree.lemma(first - 1));
    }

    private static int firstToken(Tree tree, Span span) {
        return tree.sentence().tokens().stream()
                .filter(t -> span.contains(t.span()))
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }

    private @Nullable Integer clauseOf(int head) {
        int first = tree.firstConjunct(head);
        Token token = tree.token(first);
        return token.isRoot() ? null : Integer.valueOf(token.head());
    }

    private boolean hasWhole(int word) {
        for (Token child : tree.children(word, "obl", "nmod")) {
            String marker = tree.marker(child.index());
            if (PARTITIVES.contains(marker) && WHOLE.contains(Tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
