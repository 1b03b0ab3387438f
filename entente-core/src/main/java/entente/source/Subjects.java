package entente.source;

import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.Set;

/**
 * Finds whose act a verb is: its subject in the tree, the one it shares with the verb it hangs from, the noun that a
 * relative clause is about. Inverted subjects ("said the mayor"), which the reader often takes for objects, are put right.
 */
final class Subjects {
    /** Longest way up the tree to a subject that verbs share. */
    private static final int FARTHEST = 5;

    private static final Set<String> INVERTED =
            Set.of("obj", "iobj", "nsubj:pass", "dep", "obl", "appos", "parataxis", "obl:tmod");
    private static final Set<String> NOT_FINITE = Set.of("VBG", "VB");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

    private final Sentence sentence;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The head word of the subject of a verb; {@link Token#ROOT} when there is none. */
    int of(int verb) {
        int found = search(verb, 0, false);
        return found != Token.ROOT || isPassive(verb) ? found : byRole(verb);
    }

    /** The same for a word of saying, whose subject may follow it: "said the mayor". */
    int ofSaying(int verb) {
        int found = search(verb, 0, !NOT_FINITE.contains(sentence.token(verb).xpos()));
        return found != Token.ROOT || isPassive(verb) ? found : byRole(verb);
    }

    private int search(int verb, int steps, boolean invertible) {
        int own = own(verb);
        if (invertible && own != Token.ROOT && isOfWordsSaid(own, verb) && inverted(verb) != Token.ROOT) {
            return inverted(verb);
        }
        if (own != Token.ROOT) {
            return antecedent(own, verb);
        }
        if (isPassive(verb)) {
            return agent(verb);
        }
        int inverted = invertible ? inverted(verb) : Token.ROOT;
        return inverted != Token.ROOT || steps == FARTHEST ? inverted : shared(verb, steps);
    }

    /** "Putin appealed ..., reported Reuters": a subject before the clause that is said belongs to that clause. */
    private boolean isOfWordsSaid(int subject, int verb) {
        return sentence.child(verb, "ccomp")
                .filter(said -> subject < said.index() && said.index() < verb)
                .isPresent();
    }

    /** One subject a verb: where the reader gave two, the nearer. */
    private int own(int verb) {
        int nearest = Token.ROOT;
        for (Token child : sentence.children(verb)) {
            boolean nearer = nearest == Token.ROOT || Math.abs(child.index() - verb) < Math.abs(nearest - verb);
            if (child.is("nsubj") && !child.relation().equals("nsubj:pass") && nearer) {
                nearest = child.index();
            }
        }
        return nearest;
    }

    boolean isPassive(int verb) {
        return sentence.children(verb).stream().anyMatch(c -> c.relation().equals("aux:pass"))
                || sentence.children(verb).stream().anyMatch(c -> c.relation().equals("nsubj:pass"));
    }

    private int agent(int verb) {
        for (Token child : sentence.children(verb)) {
            boolean by = sentence.child(child.index(), "case")
                    .filter(c -> c.lemma().equals("by"))
                    .isPresent();
            if (child.is("obl") && by) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    /** "who" and "which" stand for the noun that their clause hangs from. */
    private int antecedent(int subject, int verb) {
        Token word = sentence.token(subject);
        boolean relative = RELATIVE.contains(word.xpos()) || (word.lemma().equals("that") && word.upos() == Upos.PRON);
        Token clause = sentence.token(verb);
        while (relative && clause.is("conj") && !clause.isRoot()) {
            clause = sentence.token(clause.head());
        }
        return relative && clause.is("acl") && !clause.isRoot() ? clause.head() : subject;
    }

    /** The phrase right after the verb, when the words before the verb are what is said. */
    private int inverted(int verb) {
        boolean afterWords = verb > 0 && sentence.token(verb - 1).upos() == Upos.PUNCT;
        if (!afterWords) {
            return Token.ROOT;
        }
        for (Token child : sentence.children(verb)) {
            if (child.index() > verb
                    && INVERTED.contains(child.relation())
                    && isNominal(child)
                    && startsAt(child, verb + 1)) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }

    private boolean startsAt(Token phrase, int first) {
        for (int i = first; i < phrase.index(); i++) {
            if (!sentence.isUnder(i, phrase.index()) || sentence.token(i).is("case")) {
                return false;
            }
        }
        return true;
    }

    private int shared(int verb, int steps) {
        Token token = sentence.token(verb);
        if (token.isRoot()) {
            return Token.ROOT;
        }
        if (token.is("acl") && token.xpos().equals("VBN")) {
            return agent(verb);
        }
        if (token.is("acl")) {
            return ofNoun(token.head(), steps);
        }
        if (isSaidBySomebodyQuoted(token)) {
            return quoted(token.head());
        }
        boolean shares = token.is("conj") || token.is("xcomp") || token.is("advcl");
        return shares ? search(token.head(), steps + 1, false) : Token.ROOT;
    }

    /** "a guard saying": the guard; "issued a statement saying": whoever issued it. */
    private int ofNoun(int noun, int steps) {
        int owner = owner(noun);
        Token token = sentence.token(noun);
        boolean object = token.is("obj") && !token.isRoot();
        if (owner != Token.ROOT) {
            return owner;
        }
        return object ? search(token.head(), steps + 1, false) : noun;
    }

    /** Whose a noun is: "Kerry's remark", "a remark by Kerry"; {@link Token#ROOT} when it does not tell. */
    int owner(int noun) {
        for (Token child : sentence.children(noun)) {
            boolean belongs = child.relation().equals("nmod:poss");
            boolean by = child.is("nmod")
                    && sentence.child(child.index(), "case")
                            .filter(c -> c.lemma().equals("by") || c.lemma().equals("from"))
                            .isPresent();
            if (belongs || by) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    /** Who made a thing: its owner, or the agent of the participle beside it: "a poll conducted by". */
    int author(int noun) {
        int owner = owner(noun);
        if (owner != Token.ROOT) {
            return owner;
        }
        for (Token child : sentence.children(noun)) {
            if (child.is("acl") && child.xpos().equals("VBN") && agent(child.index()) != Token.ROOT) {
                return namedAgent(child.index());
            }
        }
        return Token.ROOT;
    }

    /** "By the pollster the Hansen Center": of two agents the one with a name. */
    private int namedAgent(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().equals("obl:agent") && child.upos() == Upos.PROPN)
                .map(Token::index)
                .findFirst()
                .orElseGet(() -> agent(verb));
    }

    /** "was quoted as saying": the one quoted. */
    private boolean isSaidBySomebodyQuoted(Token saying) {
        String lemma = sentence.token(saying.head()).lemma();
        return lemma.equals("quote") || lemma.equals("cite");
    }

    /** The one whose words a verb of quoting gives. */
    int quoted(int verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") || child.is("obj")) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    private int byRole(int verb) {
        return sentence.predicate(verb).map(p -> p.argument("ARG0")).orElse(Token.ROOT);
    }
}
