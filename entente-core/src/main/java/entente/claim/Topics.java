package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.Spelling;
import entente.lexicon.WordClasses;
import entente.model.Discard;
import entente.model.EventCode;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an act of a sentence is about: its contexts, and whether it is a match, the weather, the markets or a film. */
final class Topics {
    private static final Set<String> NEAR = Set.of("in", "of", "on", "at", "for");

    private final Tree tree;
    private final Clause clause;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private @Nullable List<String> ofWords;

    Topics(Tree tree, Clause clause, Lexicon lexicon) {
        this.tree = tree;
        this.clause = clause;
        this.lexicon = lexicon;
        this.classes = lexicon.classes();
    }

    /** The contexts of an act of a code in this sentence. */
    List<String> contexts(EventCode code) {
        if (ofWords == null) {
            ofWords = lexicon.acts().contexts().in(folded());
        }
        List<String> contexts = new ArrayList<>(lexicon.acts().codes().contexts(code.cameo()));
        contexts.addAll(ofWords);
        return contexts;
    }

    private List<String> folded() {
        return tree.sentence().tokens().stream()
                .map(token -> Spelling.fold(token.form()))
                .toList();
    }

    /** Why an act is no news of who does what to whom; empty when it is. */
    Optional<Discard> discard(Act act) {
        return Stream.of(Discard.values()).filter(reason -> holds(reason, act)).findFirst();
    }

    private boolean holds(Discard reason, Act act) {
        return switch (reason) {
            case SPORT -> isMatch(act);
            case WEATHER -> isDoneBy(act, "@disaster");
            case MARKETS -> isDoneBy(act, "@market") || isDoneTo(act, "@market");
            case ANNIVERSARY -> isOf(act.token(), "@memorial");
            case FICTION -> isShown(act);
        };
    }

    /** A contest in a sentence about sport, in which nothing tells of an incident. */
    private boolean isMatch(Act act) {
        Token word = tree.token(act.token());
        boolean contest = is(word, "@contest")
                || (act.content() != null && is(tree.token(act.content().token()), "@contest"));
        return contest
                && tree.sentence().tokens().stream().anyMatch(token -> is(token, "@sport"))
                && !tellsOfForce(act);
    }

    /** Whether other words of the sentence than the act's own tell of an incident. */
    boolean tellsOfForce(Act act) {
        return tree.sentence().tokens().stream()
                .anyMatch(token -> token.index() != act.token()
                        && !lexicon.incidents().words().of(Tree.lemma(token)).isEmpty());
    }

    private boolean isDoneBy(Act act, String kind) {
        List<Integer> doers = new ArrayList<>(act.source());
        doers.addAll(clause.oblique(act.token(), "by"));
        return anyIs(doers, kind);
    }

    private boolean isDoneTo(Act act, String kind) {
        return act.recipient().stream().anyMatch(slot -> anyIs(slot.heads(), kind));
    }

    private boolean anyIs(List<Integer> words, String kind) {
        return words.stream().anyMatch(word -> is(tree.token(word), kind));
    }

    /** Whether a noun belongs to a word of a kind: "the anniversary of the attack". */
    private boolean isOf(int word, String kind) {
        Token token = tree.token(word);
        boolean belongs = (token.is("nmod") || token.is("compound") || token.is("obl")) && !token.isRoot();
        return belongs && is(tree.token(token.head()), kind);
    }

    /** In a film, or shown by one. */
    private boolean isShown(Act act) {
        int verb = clause.verbAbove(act.token());
        boolean shown = is(tree.token(verb), "@depict") && anyIs(clause.subject(verb), "@fiction");
        return shown
                || isOf(act.token(), "@fiction")
                || tree.children(act.token(), "obl", "nmod").stream()
                        .anyMatch(child -> is(child, "@fiction") && NEAR.contains(tree.marker(child.index())));
    }

    private boolean is(Token token, String kind) {
        return classes.holds(kind, Tree.lemma(token));
    }
}
