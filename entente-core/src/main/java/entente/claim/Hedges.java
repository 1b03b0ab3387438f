package entente.claim;

import entente.lexicon.WordClasses;
import entente.model.Attribution.Mode;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether somebody is only held to have done it, by the words beside him, beside the deed or beside the verb that joins them. */
final class Hedges {
    /** "Could have been carried out by". */
    private static final Set<String> MODALS = Set.of("could", "may", "might");

    private static final Set<String> EXCLUDING = Set.of("rule", "exclude", "discard");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    /** "Whether it was carried out by". */
    private static final Set<String> QUESTIONS = Set.of("whether", "if");

    /** What people are said to have been in who are told apart by it. */
    private static final Set<String> PARTAKING = Set.of("involve", "involved");

    private final WordClasses classes;

    Hedges(WordClasses classes) {
        this.classes = classes;
    }

    /** How a deed is laid at somebody's door. */
    Mode mode(Tree tree, int deed, int agent) {
        List<Integer> telling = telling(tree, deed, agent);
        if (telling.stream().anyMatch(word -> isOpen(tree, word))) {
            return Mode.POSSIBLE;
        }
        boolean hedged =
                isHeld(tree, agent) || isHedged(tree, agent) || telling.stream().anyMatch(word -> isHedged(tree, word));
        return hedged ? Mode.SUSPECTED : Mode.REPORTED;
    }

    /** The deed, and the verb that the doer hangs from: "the attack was carried out by". */
    private static List<Integer> telling(Tree tree, int deed, int agent) {
        Set<Integer> words = new LinkedHashSet<>(List.of(deed));
        Token doer = tree.token(agent);
        if (!doer.isRoot() && tree.isVerb(doer.head())) {
            words.add(doer.head());
        }
        return List.copyOf(words);
    }

    private boolean isHedged(Tree tree, int word) {
        return tree.children(word).stream().anyMatch(c -> classes.holds("@unsure", Tree.lemma(c)))
                || isBelieved(tree, word);
    }

    /** How it is said that people act for an organisation: "men believed to belong to", "men, probably members of". */
    boolean isDoubted(Tree tree, int people, Span organisation) {
        int at = tree.sentence().tokens().stream()
                .filter(token -> organisation.contains(token.span()))
                .filter(token -> token.isRoot()
                        || !organisation.contains(tree.token(token.head()).span()))
                .findFirst()
                .map(Token::index)
                .orElse(people);
        while (at != people && !tree.token(at).isRoot()) {
            if (isHedged(tree, at) || isHeld(tree, at)) {
                return true;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    /** "Could have been", "whether it was", "the possible involvement": whether it is so is left open. */
    static boolean isOpen(Tree tree, int word) {
        return isNotExcluded(tree, word)
                || tree.children(word).stream()
                        .anyMatch(c -> (c.upos() == Upos.AUX && MODALS.contains(Tree.lemma(c)))
                                || (c.is("mark") && QUESTIONS.contains(Tree.lemma(c)))
                                || (c.is("amod") && Tree.lemma(c).equals("possible")));
    }

    /** "Did not rule out that it was". */
    private static boolean isNotExcluded(Tree tree, int word) {
        Token token = tree.token(word);
        return !token.isRoot()
                && EXCLUDING.contains(tree.lemma(token.head()))
                && NEGATIONS.stream().anyMatch(negation -> tree.hasWord(token.head(), negation));
    }

    /** "The officers involved in the murder": which officers is taken for granted. */
    boolean isGiven(Tree tree, int word) {
        Token token = tree.token(word);
        boolean beside = token.is("acl") || token.is("acl:relcl") || token.is("amod");
        return beside
                && !tree.has(word, "mark")
                && PARTAKING.contains(Tree.lemma(token))
                && !isHeld(tree, token.head())
                && !isHedged(tree, word);
    }

    /** "We think that this is part of it": whether a clause is what somebody thinks. */
    boolean isContent(Tree tree, int clause) {
        Token token = tree.token(clause);
        return token.is("ccomp") && isBelief(tree, token.head());
    }

    /** Whether a verb only holds what hangs from it to be so. */
    boolean isBelief(Tree tree, int verb) {
        return classes.holds("@belief", tree.lemma(verb));
    }

    /** "Suspected militants", "alleged members of the Front". */
    private boolean isHeld(Tree tree, int agent) {
        return tree.children(agent, "amod").stream()
                .anyMatch(c -> c.index() < agent && classes.holds("@held", Tree.lemma(c)));
    }

    /** "Is believed to be behind the bombing", "is thought to have killed". */
    private boolean isBelieved(Tree tree, int act) {
        Token token = tree.token(act);
        return token.is("xcomp") && !token.isRoot() && isBelief(tree, token.head());
    }
}
