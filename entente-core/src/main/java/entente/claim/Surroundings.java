package entente.claim;

import entente.model.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a verb dictionary's patterns may ask for around a verb, and in which it looks for parties.
 *
 * @param before the subject, auxiliaries, what else precedes the verb in its clause, and the words that it depends on
 * @param after its object and phrases, and the clauses that complete it; the object also where a passive has it in front
 */
record Surroundings(List<Integer> before, List<Integer> after) {
    private static final Set<String> CLAUSES = Set.of("acl:relcl", "advcl", "parataxis");
    private static final int HOPS = 4;

    Surroundings {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The words around a verb. */
    static Surroundings of(int verb, Tree tree, Clause clause) {
        Set<Integer> before = new TreeSet<>();
        Set<Integer> after = new TreeSet<>();
        for (Token child : tree.children(verb)) {
            if (!isApart(child, tree, clause.contents(verb))) {
                below(child.index(), tree, child.index() < verb ? before : after);
            }
        }
        clause.subject(verb).forEach(subject -> below(subject, tree, subject < verb ? before : after));
        clause.object(verb).forEach(object -> below(object, tree, after));
        above(verb, tree, before);
        before.removeIf(word -> word >= verb);
        after.remove(verb);
        return new Surroundings(new ArrayList<>(before), new ArrayList<>(after));
    }

    /** Whether a clause or another verb hangs there that tells of something else. */
    private static boolean isApart(Token child, Tree tree, Collection<Integer> contents) {
        boolean other = child.is("conj") && tree.isVerb(child.index());
        boolean clause = CLAUSES.stream().anyMatch(child::is);
        return (other || clause) && !contents.contains(child.index());
    }

    private static void below(int word, Tree tree, Set<Integer> words) {
        if (!words.add(word)) {
            return;
        }
        for (Token child : tree.children(word)) {
            if (!isApart(child, tree, List.of())) {
                below(child.index(), tree, words);
            }
        }
    }

    /** Of "is close to signing", "is close": what the verb completes, with what stands before it there. */
    private static void above(int verb, Tree tree, Set<Integer> before) {
        int at = verb;
        for (int hop = 0; hop < HOPS && isCompletion(tree.token(at)); hop++) {
            at = tree.token(at).head();
            before.add(at);
            tree.children(at, "aux", "advmod", "cop", "mark").forEach(child -> before.add(child.index()));
        }
    }

    private static boolean isCompletion(Token token) {
        return token.is("xcomp") || token.is("advcl");
    }
}
