package entente.claim;

import entente.lexicon.Lexicon;
import entente.lexicon.TollWord;
import entente.lexicon.TollWords;
import entente.lexicon.WordClasses;
import entente.model.Name;
import entente.model.Target;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words for an incident say to be hit: their objects, what they are "on" or "against", whose murder it is. */
final class Struck {
    /** Where an explosion is, that hits; an attack is on something. */
    private static final Set<String> AT = Set.of(
            "on",
            "at",
            "in",
            "against",
            "into",
            "inside",
            "near",
            "outside",
            "through",
            "under",
            "upon",
            "beneath",
            "beside",
            "next",
            "behind",
            "by",
            "within",
            "to",
            "between",
            "underneath",
            "of",
            "alongside",
            "over");

    private static final Set<String> EXPLOSIVE = Set.of("bombing", "arson", "shelling", "airstrike");
    /** What is fired on hits. */
    private static final String GUN = "gun";

    private static final Set<String> UPON = Set.of("on", "against", "upon", "at", "into");
    private static final Map<String, Target.Effect> EFFECTS = Map.of(
            "kidnapping", Target.Effect.TAKEN,
            "hostage-taking", Target.Effect.TAKEN,
            "assassination", Target.Effect.KILLED,
            "robbery", Target.Effect.ROBBED,
            "arson", Target.Effect.BURNED);

    private static final Set<Target.Effect> OF_THINGS = Set.of(Target.Effect.ROBBED, Target.Effect.BURNED);

    private static final Set<String> OCCURRING = Set.of("occur", "happen", "take");
    private static final Set<String> INTRANSITIVE = Set.of("die", "explode");
    private static final Set<String> NAMING = Set.of("name", "call", "identify");
    private static final Set<String> BODIES = Set.of("body", "corpse", "remains");
    private static final Set<String> ESCAPES = Set.of("escape", "survive");

    private final Tree tree;
    private final Clause clause;
    private final Sorts sorts;
    private final TollWords tollWords;
    private final WordClasses classes;
    private final Ramming ramming;
    private final Downing downing;

    Struck(Tree tree, Clause clause, Sorts sorts, Lexicon lexicon) {
        this.tollWords = lexicon.incidents().tollWords();
        this.classes = lexicon.classes();
        this.tree = tree;
        this.clause = clause;
        this.sorts = sorts;
        this.ramming = new Ramming(tree, sorts);
        this.downing = new Downing(tree);
    }

    /** Everybody and everything that one word says to be hit. */
    List<Hit> by(Mark mark) {
        List<Hit> hits = new ArrayList<>();
        int word = mark.token();
        for (int head :
                people(mark).stream().filter(at -> !tree.isReflexive(at)).toList()) {
            int people = bearer(head).or(() -> sorts.members(head)).orElse(head);
            if (sorts.isPeople(people)) {
                hits.add(hit(mark, people, true));
            }
        }
        for (int head : things(mark)) {
            boolean hit = sorts.thing(head).isPresent() || (sorts.isSeat(head) && isUpon(word, head));
            boolean tool = isWeapon(head)
                    || (isArms(mark, head) && !downing.isDowned(mark, head))
                    || ramming.isVehicle(mark, head)
                    || bearer(head).isPresent();
            if (!sorts.isPeople(head) && hit && !tool) {
                hits.add(hit(mark, head, false));
            }
        }
        survivors(word).forEach(head -> hits.add(of(tree, sorts, head, true, Set.of(Target.Effect.UNHURT))));
        return hits;
    }

    /** "The minister escaped unharmed from the attack", "survived the bombing". */
    private List<Integer> survivors(int word) {
        Token token = tree.token(word);
        boolean escaped = (token.is("obl") || token.is("obj"))
                && tree.isVerb(token.head())
                && ESCAPES.contains(tree.lemma(token.head()));
        return escaped
                ? clause.subject(token.head()).stream()
                        .flatMap(head -> tree.withConjuncts(head).stream())
                        .filter(sorts::isPeople)
                        .toList()
                : List.of();
    }

    private Hit hit(Mark mark, int head, boolean people) {
        if (!mark.isReal()) {
            return of(tree, sorts, head, people, Set.of());
        }
        Optional<Target.Effect> effect = people ? deadly(mark) : Optional.empty();
        Optional<Target.Effect> known = effect.or(
                        () -> Optional.ofNullable(EFFECTS.get(mark.word().kind())))
                .filter(e -> people != OF_THINGS.contains(e));
        return of(tree, sorts, head, people, known.map(Set::of).orElse(Set.of()));
    }

    /** What a word for killing or hurting says of those whom it takes. */
    private Optional<Target.Effect> deadly(Mark mark) {
        return tollWords.of(mark.word().lemma()).stream()
                .filter(word ->
                        word.kind() == mark.word().part() && word.companion().isEmpty() && !word.struck())
                .filter(word -> word.holder() == TollWord.Holder.OBJECT || word.holder() == TollWord.Holder.OF)
                .findFirst()
                .flatMap(word -> Targets.effect(word.state()));
    }

    /** A hit of a word in this sentence. */
    static Hit of(Tree tree, Sorts sorts, int head, boolean people, Set<Target.Effect> effects) {
        int meant = people ? named(tree, head) : head;
        Target.Kind kind =
                !people ? Target.Kind.THING : isPerson(tree, meant) ? Target.Kind.PERSON : Target.Kind.PEOPLE;
        String type = people ? sorts.people(head) : type(tree, sorts, head);
        return new Hit(tree.sentence().index(), meant, kind, type, effects, null);
    }

    private static String type(Tree tree, Sorts sorts, int head) {
        String type = sorts.thing(head).orElse(sorts.isSeat(head) ? "organisation" : "");
        return type.equals("vehicle") && new Cargo(tree, sorts).isOfFighters(head) ? "military" : type;
    }

    /** The name that follows or stands beside one who is described: "attorney general Ann Roe", "the mayor, Tom Poe". */
    private static int named(Tree tree, int head) {
        Token token = tree.token(head);
        Optional<Integer> called = called(tree, head);
        if (called.isPresent()) {
            return called.get();
        }
        boolean one = token.upos() == Upos.NOUN && !token.xpos().endsWith("S");
        if (isPerson(tree, head) || !one) {
            return head;
        }
        for (Token child : tree.children(head, "appos", "flat", "compound", "nmod")) {
            if (child.index() > head && !tree.has(child.index(), "case") && isPerson(tree, child.index())) {
                return child.index();
            }
        }
        return head + 1 < tree.sentence().size() && isPerson(tree, head + 1) ? head + 1 : head;
    }

    /** "A man named Tom Poe", "the victim, identified as Ann Roe". */
    private static Optional<Integer> called(Tree tree, int head) {
        return tree.children(head, "acl").stream()
                .filter(verb -> NAMING.contains(Tree.lemma(verb)))
                .flatMap(verb -> tree.children(verb.index(), "xcomp", "obj", "obl").stream())
                .map(Token::index)
                .filter(at -> isPerson(tree, at))
                .findFirst();
    }

    /** Whether a word names a person; one word alone in brackets is how a body is called for short. */
    static boolean isPerson(Tree tree, int at) {
        return tree.sentence()
                .name(at)
                .filter(name -> name.kind() == Name.Kind.PERSON && !isShort(tree, name))
                .isPresent();
    }

    private static boolean isShort(Tree tree, Name name) {
        return name.first() > 0
                && name.end() == name.first() + 1
                && name.end() < tree.sentence().size()
                && tree.token(name.first() - 1).form().equals("(")
                && tree.token(name.end()).form().equals(")");
    }

    private Set<Integer> people(Mark mark) {
        int word = mark.token();
        Set<Integer> heads = new LinkedHashSet<>();
        if (tree.isVerb(word)) {
            clause.object(word).forEach(head -> heads.addAll(tree.withConjuncts(head)));
        }
        for (Token child : around(word)) {
            String marker = tree.marker(child.index());
            boolean suffers = mark.word().patient() && (marker.equals("of") || child.is("nmod:poss"));
            if (suffers || ramming.isHit(mark, marker) || (UPON.contains(marker) && !child.is("nmod:poss"))) {
                heads.addAll(tree.withConjuncts(child.index()));
            }
        }
        heads.remove(word);
        return heads.stream().flatMap(this::living).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whose bodies they are: "the bodies of Ann Roe and Tom Poe". */
    private Stream<Integer> living(int head) {
        if (!BODIES.contains(tree.lemma(head))) {
            return Stream.of(head);
        }
        return tree.children(head, "nmod").stream()
                .filter(child ->
                        child.is("nmod:poss") || tree.marker(child.index()).equals("of"))
                .flatMap(child -> tree.withConjuncts(child.index()).stream());
    }

    /** What hangs from a word, and from the verb by which somebody carries it out. */
    private List<Token> around(int word) {
        List<Token> around = new ArrayList<>(tree.children(word, "obl", "nmod", "compound", "appos"));
        around.removeIf(child -> child.is("appos") && tree.marker(child.index()).isEmpty());
        around.removeIf(child -> isBlamed(word, child));
        if (tree.token(word).is("compound")) {
            around.addAll(tree.children(tree.token(word).head(), "nmod"));
        }
        if (!tree.isVerb(word)) {
            new Commission(tree).of(word).forEach(verb -> around.addAll(tree.children(verb, "obl")));
            occurrence(word).ifPresent(verb -> around.addAll(tree.children(verb, "obl")));
            around.addAll(againstBehind(List.copyOf(around)));
        }
        return around;
    }

    /** "Blamed the attack on the rebels": they are not hit by it. */
    private boolean isBlamed(int word, Token child) {
        Token token = tree.token(word);
        return token.is("obj")
                && classes.holds("@blaming", tree.lemma(token.head()))
                && clause.complement(token.head(), "on").contains(child.index());
    }

    /** "The murder committed by rebels against the rector": where the parser hangs the victim from the murderers. */
    private List<Token> againstBehind(List<Token> phrases) {
        return phrases.stream()
                .filter(phrase -> tree.marker(phrase.index()).equals("by"))
                .flatMap(phrase -> tree.children(phrase.index(), "nmod").stream())
                .filter(child -> tree.marker(child.index()).equals("against"))
                .toList();
    }

    /** "The blast occurred at the bank", "the attack took place in the market". */
    private Optional<Integer> occurrence(int noun) {
        Token token = tree.token(noun);
        if (!token.is("nsubj") || !OCCURRING.contains(tree.lemma(token.head()))) {
            return Optional.empty();
        }
        boolean place = !tree.lemma(token.head()).equals("take") || tree.hasWord(token.head(), "place");
        return place ? Optional.of(token.head()) : Optional.empty();
    }

    private Set<Integer> things(Mark mark) {
        int word = mark.token();
        Set<Integer> heads = new LinkedHashSet<>();
        if (tree.isVerb(word) && !INTRANSITIVE.contains(mark.word().lemma())) {
            clause.object(word).forEach(head -> heads.addAll(tree.withConjuncts(sorts.whole(head))));
        }
        boolean explosive = EXPLOSIVE.contains(mark.word().kind());
        boolean noun = !tree.isVerb(word) || mark.word().weapon().equals(GUN);
        for (Token child : around(word)) {
            String marker = tree.marker(child.index());
            boolean upon = noun
                    && (UPON.contains(marker)
                            || (marker.equals("of") && mark.word().patient()));
            boolean at = (explosive && AT.contains(marker)) || ramming.isHit(mark, marker);
            if (child.is("compound")
                    || upon
                    || at
                    || (child.is("nmod:poss") && mark.word().patient())) {
                tree.withConjuncts(child.index())
                        .forEach(head -> place(sorts.whole(head), marker).ifPresent(heads::add));
            }
        }
        heads.addAll(downing.of(mark));
        heads.remove(word);
        return heads;
    }

    /** What happens on a road hits what is there. */
    private Optional<Integer> place(int head, String marker) {
        boolean way = AT.contains(marker) && !marker.equals("against") && !marker.equals("of");
        return way && classes.holds("@way", tree.lemma(head)) ? Optional.empty() : Optional.of(head);
    }

    /** "The attack against the Federation". */
    private boolean isUpon(int word, int head) {
        Token token = tree.token(head);
        return !tree.isVerb(word)
                && token.head() == word
                && (tree.marker(head).equals("against") || tree.marker(head).equals("on"));
    }

    /** Arms that are fired or placed. */
    private boolean isArms(Mark mark, int head) {
        boolean placed = mark.word().companion().equals("@explosive");
        return sorts.weapon(head).filter(w -> !w.instrument()).isPresent()
                && (placed || sorts.thing(head).filter("military"::equals).isPresent());
    }

    /** Whoever is named behind his body and how that is called for short: "Dawn Party (DP) candidate Ann Roe". */
    private Optional<Integer> bearer(int body) {
        Optional<Token> bracketed = tree.children(body, "appos").stream()
                .filter(child ->
                        child.index() > body + 1 && tree.token(body + 1).form().equals("("))
                .findFirst();
        if (bracketed.isEmpty()) {
            return Optional.empty();
        }
        int at = bracketed.get().index();
        while (at < tree.sentence().size() && !tree.token(at).form().equals(")")) {
            at++;
        }
        for (at++; at < tree.sentence().size() && tree.isNominal(at); at++) {
            if (isPerson(tree, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The car of a car bomb is no target. */
    private boolean isWeapon(int noun) {
        return tree.token(noun).is("compound")
                && sorts.weapon(tree.token(noun).head())
                        .filter(w -> w.name().contains(tree.lemma(noun)))
                        .isPresent();
    }
}
