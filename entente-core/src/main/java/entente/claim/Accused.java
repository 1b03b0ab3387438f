package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.model.Actor;
import entente.model.Attribution;
import entente.model.Party;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a word means that says who did it: "claimed responsibility", "blamed the Front for", "involved in". */
final class Accused {
    /** "Charged them with taking part": these tell of the object of the verb above. */
    private static final Set<String> OF_OBJECT = Set.of("with", "of", "for", "from");

    /** How "each other" and "one another" begin or end. */
    private static final Set<String> OTHERS = Set.of("each", "one", "other");

    private static final int CLIMB = 4;

    private final Context context;
    private final Doers doers;
    private final Hedges hedges;

    Accused(Context context, Doers doers) {
        this.context = context;
        this.doers = doers;
        this.hedges = new Hedges(context.lexicon().classes());
    }

    /** Those whom a word names; a noun that says it of itself ("a suspect") names no further people. */
    List<Doer> of(Glimpse glimpse, Token token, ResponsibilityWord word) {
        List<Doer> all = new ArrayList<>();
        for (int head : did(glimpse, token, word)) {
            named(glimpse, head).stream()
                    .filter(doer -> head != token.index() || doer.sort() != Attribution.Sort.PEOPLE)
                    .forEach(all::add);
        }
        return all;
    }

    private List<Integer> did(Glimpse glimpse, Token token, ResponsibilityWord word) {
        if (word.byPreposition()) {
            List<Integer> behind = glimpse.clause().complement(token.index(), word.doer());
            return behind.isEmpty() && word.doer().equals("of") ? owners(glimpse.tree(), token.index()) : behind;
        }
        if (word.ofClause()) {
            return tells(glimpse, token.index(), word.mode() == Attribution.Mode.DENIED);
        }
        if (word.byTrace() || word.byWhole()) {
            Owners owners = new Owners(glimpse.tree());
            return word.byTrace() ? owners.ofTrace(token) : owners.ofWhole(token);
        }
        if (word.byPredicate()) {
            return new Unmasking(glimpse.tree(), hedges).of(token);
        }
        if (!word.bySubject()) {
            if (isMutual(glimpse, token)) {
                return glimpse.clause().subject(token.index());
            }
            List<Integer> object = glimpse.clause().object(token.index());
            return object.isEmpty() ? inherited(glimpse, token.index()) : object;
        }
        int predicate = token.is("case") ? token.head() : token.index();
        Integer subject =
                glimpse.tree().isVerb(predicate) ? null : glimpse.clause().grammaticalSubject(predicate);
        if (subject != null) {
            return List.of(subject);
        }
        if (token.is("case")) {
            return List.of();
        }
        if (!glimpse.tree().isVerb(token.index())) {
            boolean head = token.is("amod") || token.is("acl") || token.is("appos");
            return List.of(head ? described(glimpse.tree(), token) : token.index());
        }
        boolean ofObject = !glimpse.tree().has(token.index(), "nsubj")
                && OF_OBJECT.contains(glimpse.tree().marker(token.index()));
        List<Integer> own = ofObject ? List.of() : glimpse.clause().subject(token.index());
        return own.stream().anyMatch(at -> isSomebody(glimpse, at)) ? own : inherited(glimpse, token.index());
    }

    /** "Accused each other of". */
    static boolean isMutual(Glimpse glimpse, Token verb) {
        return glimpse.clause().object(verb.index()).stream()
                .anyMatch(object -> OTHERS.contains(glimpse.tree().lemma(object))
                        && glimpse.tree().has(object, "fixed", "amod"));
    }

    /** Of "holds the army and the police responsible", where the parser hangs it from the police alone, both. */
    static int described(Tree tree, Token adjective) {
        int first = tree.firstConjunct(adjective.head());
        boolean behind = adjective.is("amod") && adjective.index() > adjective.head();
        return behind && tree.token(first).is("obj") ? first : adjective.head();
    }

    /** "Their involvement", "the Front's participation". */
    private static List<Integer> owners(Tree tree, int noun) {
        return tree.children(noun, "nmod:poss").stream().map(Token::index).toList();
    }

    /** Whom a clause tells of: "suspect that the Front did it"; of "denied that it had", "that its forces had" who denies it. */
    private static List<Integer> tells(Glimpse glimpse, int word, boolean denies) {
        Tree tree = glimpse.tree();
        return contents(tree, word)
                .flatMap(clause -> glimpse.clause().subject(clause.index()).stream())
                .filter(who -> !denies || (tree.token(who).upos() != Upos.PRON && !tree.has(who, "nmod:poss")))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> denies ? glimpse.clause().subject(word) : List.of());
    }

    /** What a verb says, or the noun that it takes: "denied accusations that". */
    private static Stream<Token> contents(Tree tree, int word) {
        return Stream.concat(
                tree.children(word, "ccomp").stream(),
                Stream.concat(Stream.of(tree.token(word)), tree.children(word, "obj").stream())
                        .flatMap(noun -> tree.children(noun.index(), "acl").stream())
                        .filter(clause -> tree.has(clause.index(), "mark")));
    }

    private boolean isSomebody(Glimpse glimpse, int head) {
        return !doers.of(glimpse, head).isEmpty();
    }

    /**
     * Whom a clause without a subject of its own speaks of, by the clause above it: "the Front distributed leaflets claiming
     * responsibility", "four officers were arrested on charges of being involved".
     */
    private List<Integer> inherited(Glimpse glimpse, int verb) {
        Tree tree = glimpse.tree();
        int at = verb;
        boolean ofObject = false;
        for (int hop = 0; hop < CLIMB && !tree.token(at).isRoot(); hop++) {
            if (tree.token(at).is("ccomp")
                    || tree.token(at).is("parataxis")
                    || tree.token(at).is("conj")
                    || tree.token(at).is("nsubj")) {
                return List.of();
            }
            ofObject |= OF_OBJECT.contains(tree.marker(at));
            at = tree.token(at).head();
            List<Integer> taken = ofNoun(glimpse, at);
            if (!taken.isEmpty()) {
                return taken;
            }
            List<Integer> object =
                    ofObject && tree.isVerb(at) ? glimpse.clause().object(at) : List.of();
            if (!object.isEmpty()) {
                return object;
            }
            Integer subject = tree.isVerb(at) ? glimpse.clause().grammaticalSubject(at) : null;
            if (subject != null && subject != verb) {
                return List.of(subject);
            }
        }
        return List.of();
    }

    /** "The arrest of two soldiers on charges of being involved": those of whom such a noun above tells. */
    private List<Integer> ofNoun(Glimpse glimpse, int noun) {
        boolean tells = context
                .lexicon()
                .incidents()
                .responsibilityWords()
                .of(glimpse.tree().lemma(noun))
                .stream()
                .anyMatch(word -> word.doer().equals("of")
                        && word.kind().fits(glimpse.tree().token(noun).upos()));
        return tells ? glimpse.clause().oblique(noun, "of") : List.of();
    }

    /** The actors of a phrase, names in apposition before the noun; the words themselves where nobody is known. */
    private List<Doer> named(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        List<Integer> names = new ArrayList<>();
        tree.children(head, "appos").forEach(c -> names.addAll(tree.withConjuncts(c.index())));
        boolean noun = context.actor(glimpse, head)
                .filter(a -> a.kind() != Actor.Kind.ROLE)
                .isEmpty();
        boolean apposed =
                noun && names.stream().anyMatch(n -> context.actor(glimpse, n).isPresent());
        List<Doer> named = new ArrayList<>();
        if (apposed) {
            names.forEach(name -> named.addAll(doers.of(glimpse, name)));
        } else {
            named.addAll(doers.of(glimpse, head));
        }
        Token token = tree.token(head);
        if (named.isEmpty() && token.upos() == Upos.PROPN) {
            Span span = new Phrasing(tree, context.lexicon()).of(head);
            named.add(new Doer(Party.named(context.document().words(span)), Attribution.Sort.PEOPLE, span));
        }
        return named;
    }
}
