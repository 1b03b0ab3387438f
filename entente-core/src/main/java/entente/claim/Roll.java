package entente.claim;

import entente.lexicon.WordClasses;
import entente.model.Target;
import entente.model.Target.Effect;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of those whom an incident hit, where they do not stand with the deed: "three reporters: Ann Roe and Tom Poe", "the
 * victims were identified as ...", "among the dead was ...". Whoever owns a thing that was hit is not hit himself.
 */
final class Roll {
    /** How many sentences later names still belong to those who were hit. */
    private static final int REACH = 3;

    private static final Set<String> NAMING = Set.of("identify", "name", "include", "be", "list");
    private static final Set<String> AMONG = Set.of("among", "including");

    /** Nouns for those who were hit, and what became of them; any of these for victims. */
    private static final Map<String, Set<Effect>> SUFFERERS = Map.of(
            "victim", Set.of(Effect.KILLED, Effect.INJURED, Effect.TAKEN),
            "dead", Set.of(Effect.KILLED),
            "deceased", Set.of(Effect.KILLED),
            "fatality", Set.of(Effect.KILLED),
            "wounded", Set.of(Effect.INJURED),
            "injured", Set.of(Effect.INJURED),
            "hostage", Set.of(Effect.TAKEN),
            "captive", Set.of(Effect.TAKEN));

    private final List<Glimpse> glimpses;
    private final Referents referents;
    private final WordClasses classes;

    Roll(List<Glimpse> glimpses, Referents referents, WordClasses classes) {
        this.glimpses = glimpses;
        this.referents = referents;
        this.classes = classes;
    }

    /** Those who are named for people who were hit. */
    List<Hit> of(Hit hit) {
        if (hit.kind() != Target.Kind.PEOPLE) {
            return List.of();
        }
        boolean many = tree(hit.sentence()).token(hit.head()).xpos().endsWith("S");
        List<Hit> named = many ? new ArrayList<>(beside(hit)) : new ArrayList<>();
        int last = Math.min(hit.sentence() + REACH, glimpses.size() - 1);
        for (int sentence = hit.sentence(); sentence <= last; sentence++) {
            named.addAll(told(hit, sentence));
        }
        return named.stream().map(one -> one.among(hit.type(), noun(hit))).toList();
    }

    /** What each of several is; empty where the noun tells no more than that they are people. */
    private @Nullable String noun(Hit hit) {
        Tree tree = tree(hit.sentence());
        Token head = tree.token(hit.head());
        String lemma = tree.lemma(hit.head());
        return head.upos() == Upos.NOUN && !classes.holds("@anybody", lemma) ? lemma : null;
    }

    /** "Killed three reporters: Ann Roe, Tom Poe and Sam Lee", "five people, including Ann Roe". */
    private List<Hit> beside(Hit hit) {
        Tree tree = tree(hit.sentence());
        return tree.sentence().tokens().stream()
                .filter(token -> isBeside(tree, token, hit.head()))
                .flatMap(token -> names(hit.sentence(), token.index(), hit.effects()))
                .toList();
    }

    private static boolean isBeside(Tree tree, Token token, int people) {
        boolean own = token.head() == people
                && (token.is("appos") || (token.is("nmod") && AMONG.contains(tree.marker(token.index()))));
        boolean among = token.index() > people
                && tree.children(token.index(), "nmod").stream()
                        .anyMatch(child -> child.upos() == Upos.PRON && AMONG.contains(tree.marker(child.index())));
        return own || among || isTitled(tree, token, people) || isListed(tree, token, people);
    }

    /** "Engineers Ann Roe and Tom Poe", "two of her guards, Ann Roe and Tom Poe". */
    private static boolean isTitled(Tree tree, Token token, int people) {
        Token before = tree.token(people);
        boolean some = before.is("nmod")
                && tree.token(before.head()).upos() == Upos.NUM
                && token.head() == before.head()
                && tree.marker(token.index()).isEmpty()
                && (token.is("nmod") || token.is("appos"));
        boolean flat = token.is("flat") && token.head() == people;
        return token.index() > people && (some || flat) && Struck.isPerson(tree, token.index());
    }

    /** The names behind a colon: "the following officers died: Ann Roe and Tom Poe". */
    private static boolean isListed(Tree tree, Token token, int people) {
        Token before = tree.token(people);
        return (token.is("parataxis") || token.is("dep"))
                && token.head() == before.head()
                && tree.children(token.index()).stream()
                        .anyMatch(child -> child.form().equals(":") && child.index() < token.index());
    }

    private List<Hit> told(Hit hit, int sentence) {
        Tree tree = tree(sentence);
        List<Hit> named = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (isOf(hit, tree, token)) {
                predicated(tree, token)
                        .flatMap(head -> names(sentence, head, hit.effects()))
                        .forEach(named::add);
            }
        }
        return named;
    }

    private boolean isOf(Hit hit, Tree tree, Token token) {
        int sentence = tree.sentence().index();
        boolean sufferer = isSufferer(token, hit)
                || tree.children(token.index(), "amod").stream().anyMatch(child -> isSufferer(child, hit));
        boolean same = sentence == hit.sentence() && token.index() == hit.head();
        return sufferer || (!same && referents.areSame(hit.sentence(), hit.head(), sentence, token.index()));
    }

    private static boolean isSufferer(Token token, Hit hit) {
        return Stream.of(Tree.lemma(token), token.form().toLowerCase(Locale.ROOT))
                .flatMap(word -> SUFFERERS.getOrDefault(word, Set.of()).stream())
                .anyMatch(hit.effects()::contains);
    }

    /** The heads of what a clause says those are, or names as some of them. */
    private static Stream<Integer> predicated(Tree tree, Token sufferer) {
        int head = sufferer.isRoot() ? sufferer.index() : sufferer.head();
        boolean among = AMONG.contains(tree.marker(sufferer.index()));
        if (among) {
            return tree.children(head, "nsubj").stream().map(Token::index);
        }
        if (!sufferer.is("nsubj")) {
            return Stream.empty();
        }
        if (tree.has(sufferer.index(), "appos")) {
            return tree.children(sufferer.index(), "appos").stream().map(Token::index);
        }
        return tree.has(head, "cop")
                ? Stream.of(head)
                : NAMING.contains(tree.lemma(head))
                        ? tree.children(head, "obl", "xcomp", "obj").stream().map(Token::index)
                        : Stream.empty();
    }

    /** The persons whom a phrase, and those coordinated with it or set beside it, name. */
    private Stream<Hit> names(int sentence, int head, Set<Effect> effects) {
        Glimpse glimpse = glimpses.get(sentence);
        return listed(glimpse.tree(), head)
                .map(each -> Struck.of(glimpse.tree(), glimpse.sorts(), each, true, effects))
                .filter(each -> each.kind() == Target.Kind.PERSON);
    }

    /** A word and all that is set beside it: names with ages between them are no plain coordination to the reader. */
    private static Stream<Integer> listed(Tree tree, int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            tree.children(all.get(i), "conj", "appos", "list", "parataxis").forEach(child -> all.add(child.index()));
        }
        return all.stream();
    }

    private Tree tree(int sentence) {
        return glimpses.get(sentence).tree();
    }
}
