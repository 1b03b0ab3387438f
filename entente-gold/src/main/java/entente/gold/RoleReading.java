package entente.gold;

import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.Set;

/**
 * Who does what in a sentence, as the language reader sees it: by its roles, and by its tree where a word has no such
 * role. The rules that the claims add are left out: it is the reader that is measured.
 */
final class RoleReading {
    private static final Set<String> RELATIVE = Set.of("WP", "WDT");
    private static final Set<String> BY = Set.of("by", "between", "from");
    private static final Set<String> TO = Set.of("of", "on", "against");
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");
    private static final Set<String> INSIDE_RELATIVE = Set.of("conj", "xcomp", "ccomp");

    private final Sentence sentence;

    RoleReading(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The head word of whoever a mark of that kind asks for; {@link Token#ROOT} when the reader does not tell. */
    int answer(RoleMark.Kind kind, int predicate) {
        return switch (kind) {
            case SUBJECT -> first(role(predicate, "ARG0"), subject(predicate), moved(predicate));
            case SPEAKER -> first(role(predicate, "ARG0"), source(predicate), subject(predicate), agent(predicate));
            case AGENT -> first(role(predicate, "ARG0"), agent(predicate));
            case OBJECT, PATIENT -> first(role(predicate, "ARG1"), object(predicate));
        };
    }

    /** The same by the roles alone. */
    int byRole(RoleMark.Kind kind, int predicate) {
        return switch (kind) {
            case SUBJECT -> first(role(predicate, "ARG0"), moved(predicate));
            case SPEAKER, AGENT -> role(predicate, "ARG0");
            case OBJECT, PATIENT -> role(predicate, "ARG1");
        };
    }

    private static int first(int... found) {
        for (int token : found) {
            if (token != Token.ROOT) {
                return token;
            }
        }
        return Token.ROOT;
    }

    private int role(int predicate, String role) {
        return sentence.predicate(predicate).map(found -> found.argument(role)).orElse(Token.ROOT);
    }

    /** Who falls, dies or returns is an ARG1: that of a verb, where it is no object and no words said. */
    private int moved(int verb) {
        int found = role(verb, "ARG1");
        if (found == Token.ROOT || sentence.child(verb, "aux:pass").isPresent()) {
            return Token.ROOT;
        }
        Token token = sentence.token(found);
        boolean complement = token.head() == verb && !token.relation().equals("nsubj");
        return complement ? Token.ROOT : found;
    }

    /** The subject in the tree: the verb's own, or that of the verb it shares one with. */
    private int subject(int verb) {
        int at = verb;
        while (at != Token.ROOT) {
            for (Token child : sentence.children(at)) {
                boolean passive = child.relation().equals("nsubj:pass");
                if (child.is("nsubj") && !(passive && at == verb)) {
                    return antecedent(child, at);
                }
            }
            at = isOne(sentence.token(at), SHARING) ? sentence.token(at).head() : Token.ROOT;
        }
        return Token.ROOT;
    }

    /** "who" and "which" stand for the noun that their clause hangs from. */
    private int antecedent(Token word, int verb) {
        boolean relative = RELATIVE.contains(word.xpos()) || (word.lemma().equals("that") && word.upos() == Upos.PRON);
        Token clause = sentence.token(verb);
        while (relative && isOne(clause, INSIDE_RELATIVE)) {
            clause = sentence.token(clause.head());
        }
        return relative && clause.is("acl") && !clause.isRoot() ? clause.head() : word.index();
    }

    private static boolean isOne(Token token, Set<String> relations) {
        return !token.isRoot() && relations.stream().anyMatch(token::is);
    }

    /** "According to the mayor" hangs from the mayor. */
    private int source(int word) {
        Token token = sentence.token(word);
        return token.is("case") && !token.isRoot() ? token.head() : Token.ROOT;
    }

    /** "by the army", "between the parties", "the army's". */
    private int agent(int word) {
        for (Token child : sentence.children(word)) {
            if (isWith(child, BY) || child.relation().equals("nmod:poss")) {
                return child.index();
            }
        }
        return Token.ROOT;
    }

    /** The object, the subject of a passive, the noun a participle hangs from, "of the bridge" under a noun. */
    private int object(int word) {
        for (Token child : sentence.children(word)) {
            if (child.is("obj") || child.relation().equals("nsubj:pass") || isWith(child, TO)) {
                return antecedent(child, word);
            }
        }
        Token token = sentence.token(word);
        return token.is("acl") && !token.isRoot() ? token.head() : Token.ROOT;
    }

    private boolean isWith(Token noun, Set<String> prepositions) {
        return (noun.is("nmod") || noun.is("obl"))
                && sentence.child(noun.index(), "case")
                        .filter(word -> prepositions.contains(word.lemma()))
                        .isPresent();
    }
}
