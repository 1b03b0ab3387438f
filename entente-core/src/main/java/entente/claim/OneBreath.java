package entente.claim;

import entente.lexicon.TollWord;
import entente.lexicon.TollWords;
import entente.model.Token;
import entente.model.Toll.State;
import entente.model.Upos;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Coordinated clauses that tell what became of several people in one breath: "two were killed and five wounded when a bomb exploded". How
 * it came about is told once, after the last of them.
 */
final class OneBreath {
    private static final Set<String> MORE = Set.of("another", "other");
    private static final Set<State> HARM = Set.of(State.KILLED, State.INJURED);

    private final Tree tree;
    private final TollWords words;

    OneBreath(Tree tree, TollWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether a coordinated predicate goes on with the one before: others were hurt where some were killed, or one more of them. */
    boolean goesOn(int conjunct) {
        return isOtherHarm(conjunct)
                || tree.child(conjunct, "nsubj").filter(this::isOneMore).isPresent();
    }

    /** "Two were killed and five wounded": the first is told without any circumstance, and the second is another harm. */
    boolean isOtherHarm(int conjunct) {
        Token word = tree.token(conjunct);
        if (!word.is("conj") || tree.has(conjunct, "obj")) {
            return false;
        }
        int first = word.head();
        Set<State> one = harm(tree.token(first));
        Set<State> other = harm(word);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && isSuffered(first) && isBare(first, conjunct);
    }

    private Set<State> harm(Token word) {
        return Stream.of(Tree.lemma(word), word.form().toLowerCase(Locale.ROOT))
                .flatMap(form -> words.of(form).stream())
                .filter(entry -> entry.companion().isEmpty() || tree.hasWord(word.index(), entry.companion()))
                .map(TollWord::state)
                .filter(HARM::contains)
                .collect(Collectors.toSet());
    }

    /** Whether a verb is told of those who suffered it: "were killed", "died". */
    private boolean isSuffered(int verb) {
        return tree.has(verb, "nsubj:pass", "aux:pass")
                || words.of(tree.lemma(verb)).stream().anyMatch(word -> word.holder() == TollWord.Holder.SUBJECT);
    }

    private boolean isBare(int first, int conjunct) {
        return tree.children(first, "obl", "advcl").stream()
                .noneMatch(child -> child.index() > first && child.index() < conjunct);
    }

    /** "A man was killed and another was hurt": one more of those before. */
    private boolean isOneMore(Token subject) {
        boolean bare = subject.upos() == Upos.ADJ || subject.upos() == Upos.NUM;
        return MORE.contains(Tree.lemma(subject))
                || tree.children(subject.index(), "det", "amod").stream()
                        .map(Tree::lemma)
                        .anyMatch(lemma -> MORE.contains(lemma) || (bare && lemma.equals("a")));
    }
}
