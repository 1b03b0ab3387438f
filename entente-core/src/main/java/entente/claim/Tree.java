package entente.claim;

import entente.model.Name;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tree of one sentence (Universal Dependencies) with its children at hand. */
final class Tree {
    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.SYM, Upos.DET);

    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();
    private final BitSet behindPreposition = new BitSet();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            if (!token.isRoot()) {
                children.get(token.head()).add(token);
            }
            if (token.relation().equals("case")) {
                behindPreposition.set(token.head());
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    List<Token> children(int head) {
        return children.get(head);
    }

    /** The children that hang by one of the relations, with or without a subtype; subjects behind a preposition are obliques. */
    List<Token> children(int head, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : children.get(head)) {
            for (String relation : relations) {
                if (isFalseSubject(child) ? relation.equals("obl") : child.is(relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    private boolean isFalseSubject(Token token) {
        return behindPreposition.get(token.index()) && token.relation().equals("nsubj");
    }

    Optional<Token> child(int head, String... relations) {
        return children(head, relations).stream().findFirst();
    }

    boolean has(int head, String... relations) {
        return child(head, relations).isPresent();
    }

    /** Whether a word of that lemma hangs from another. */
    boolean hasWord(int head, String lemma) {
        return children(head).stream().anyMatch(child -> lemma(child).equals(lemma));
    }

    /** Lower-case lemma. */
    String lemma(int at) {
        return lemma(token(at));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The name of a building that a word is part of. */
    Optional<Name> facility(int at) {
        return sentence.name(at).filter(name -> name.kind() == Name.Kind.FACILITY);
    }

    /** Whether a word is part of the name of a person. */
    boolean isPerson(int at) {
        return sentence.name(at).filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
    }

    boolean isNominal(int at) {
        return NOMINAL.contains(token(at).upos());
    }

    boolean isVerb(int at) {
        return token(at).upos() == Upos.VERB;
    }

    /**
     * The preposition of a nominal or the subordinator of a clause; empty when none. That of "against director Roe" may hang from the
     * title.
     */
    String marker(int at) {
        String own = ownMarker(at);
        return own.isEmpty()
                ? children(at, "nmod:desc").stream()
                        .map(title -> ownMarker(title.index()))
                        .filter(marker -> !marker.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }

    private String ownMarker(int at) {
        for (Token child : children(at, "case", "mark")) {
            if (!has(child.index(), "fixed")) {
                return lemma(child);
            }
        }
        return "";
    }

    /** The word and what is coordinated with it. */
    List<Integer> withConjuncts(int at) {
        List<Integer> all = new ArrayList<>();
        all.add(at);
        for (int i = 0; i < all.size(); i++) {
            for (Token conjunct : children(all.get(i), "conj")) {
                all.add(conjunct.index());
            }
        }
        return all;
    }

    /** "himself", "themselves"; in headlines "self". */
    boolean isReflexive(int at) {
        String form = token(at).form().toLowerCase(Locale.ROOT);
        return form.endsWith("self") || form.endsWith("selves");
    }

    /** The first of the words that a word is coordinated with; itself when it is the first. */
    int firstConjunct(int at) {
        int first = at;
        while (token(first).is("conj")) {
            first = token(first).head();
        }
        return first;
    }
}
