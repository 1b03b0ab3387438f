package entente.claim;

import entente.lexicon.ResponsibilityWord;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Attribution.Sort;
import entente.model.Name;
import entente.model.Party;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The organisations in whose name people act: "members of the Front", "Front guerrillas", "gunmen working for the cartel". */
final class Allegiance {
    private static final Set<String> OWNERS = Set.of("of", "from", "for", "");
    private static final Set<String> SERVED = Set.of("for", "to", "by", "of", "with");
    private static final Set<String> SERVING = Set.of("belong", "work", "fight", "act", "serve");
    private static final Set<String> MEMBERS = Set.of("member", "part", "fighter", "supporter", "follower", "militant");
    private static final Set<String> NAMING = Set.of("call", "name", "dub", "know", "style", "title");
    private static final Set<String> BRACKETS = Set.of("(", "[", "-LRB-");
    private static final Set<String> NAMES = Set.of("xcomp", "obl", "obj", "appos");

    private final Context context;
    private final Bodies bodies;
    private final Hedges hedges;

    Allegiance(Context context) {
        this.context = context;
        this.bodies = new Bodies(context);
        this.hedges = new Hedges(context.lexicon().classes());
    }

    /**
     * The organisations; of army deserters none.
     *
     * @param people those who act, where the tables know them
     */
    List<Doer> of(Glimpse glimpse, int head, @Nullable Actor people) {
        List<Doer> found = new ArrayList<>();
        for (Name name : glimpse.tree().sentence().names()) {
            int last = name.end() - 1;
            boolean below = !name.holds(head) && isOwner(glimpse.tree(), last, head);
            if (Bodies.isOrganisation(name) && below && !isInitials(glimpse, name, found)) {
                found.add(organisation(glimpse, glimpse.tree().sentence().cover(name.first(), last), people));
            }
        }
        if (found.isEmpty()) {
            before(glimpse, head).or(() -> body(glimpse, head, actor -> true)).ifPresent(found::add);
        }
        if (found.isEmpty()
                && people != null
                && people.kind() == Actor.Kind.ROLE
                && people.party().role() != null) {
            inPhrase(glimpse, head, people).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            bodies.before(glimpse, head)
                    .map(words -> organisation(glimpse, words, people))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            quoted(glimpse, head).ifPresent(found::add);
        }
        found.addAll(listed(glimpse, head, found));
        if (context.lexicon().classes().holds("@leavers", glimpse.tree().lemma(head))) {
            found.removeIf(left -> bodies.isForce(left.words()));
        }
        return found;
    }

    /** "Army of Liberation (AL) fighters": the second name is the first one in short. */
    private static boolean isInitials(Glimpse glimpse, Name name, List<Doer> found) {
        Tree tree = glimpse.tree();
        int open = name.first() - 1;
        return open > 0
                && !found.isEmpty()
                && BRACKETS.contains(tree.token(open).form())
                && found.getLast().words().contains(tree.token(open - 1).span());
    }

    /** "Commandos of the 'Red Dawn' front". */
    private Optional<Doer> quoted(Glimpse glimpse, int head) {
        return glimpse.tree().children(head, "nmod").stream()
                .filter(group -> isNominal(glimpse.tree(), group))
                .filter(group -> ArmedGroups.isGroup(Tree.lemma(group)))
                .flatMap(group -> called(glimpse, group.index()).stream())
                .findFirst();
    }

    /** The bodies coordinated with that for which people act: "members of the Front and the army". */
    private List<Doer> listed(Glimpse glimpse, int head, List<Doer> found) {
        return Mentions.inSentence(
                        context.mentions().actors(), glimpse.tree().sentence().index())
                .stream()
                .filter(actor -> actor.head() != head && isOwner(glimpse.tree(), actor.head(), head))
                .filter(actor -> glimpse.tree().token(actor.head()).is("conj"))
                .filter(actor -> Bodies.isNamed(actor) || bodies.isBody(glimpse, actor.head()))
                .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, words(glimpse, actor)))
                .filter(doer -> found.stream().noneMatch(other -> other.words().overlaps(doer.words())))
                .toList();
    }

    /** Those in whose name a thing does it: "air force helicopters machinegunned the hamlet". */
    Optional<Doer> armed(Glimpse glimpse, int head) {
        return body(glimpse, head, Bodies::isArmed)
                .or(() -> force(glimpse, head).map(words -> organisation(glimpse, words, null)));
    }

    private Optional<Span> force(Glimpse glimpse, int head) {
        boolean thing = glimpse.sorts().weapon(head).isPresent()
                || glimpse.sorts().thing(head).isPresent();
        return thing ? bodies.armedWith(glimpse, head) : bodies.before(glimpse, head);
    }

    /** "A gang called Red Dawn": what a group calls itself, if that is told. */
    Optional<Doer> called(Glimpse glimpse, int group) {
        Tree tree = glimpse.tree();
        return tree.children(group, "acl").stream()
                .filter(verb -> NAMING.contains(Tree.lemma(verb)))
                .flatMap(verb -> tree.children(verb.index()).stream())
                .filter(child -> NAMES.contains(child.relation()) && child.upos() == Upos.PROPN)
                .findFirst()
                .map(child -> new Phrasing(tree, context.lexicon()).of(child.index()))
                .map(words -> new Doer(Party.named(context.document().words(words)), Sort.ORGANISATION, words))
                .or(() -> Quoted.beside(tree, group, NAMING).map(words -> organisation(glimpse, words, null)));
    }

    /** The organisation that opens the phrase of those who act for it: "Shining Path" of "Shining Path terrorists". */
    private Optional<Doer> inPhrase(Glimpse glimpse, int head, Actor people) {
        int members =
                new Phrasing(glimpse.tree(), context.lexicon()).ofMembers(head).start();
        int start = people.span().start();
        Optional<Span> name = nameIn(people);
        if (name.isPresent() || start >= members) {
            return name.or(() -> new Phrasing(glimpse.tree(), context.lexicon()).organisation(head))
                    .map(words -> organisation(glimpse, words, people));
        }
        if (isMeant(glimpse, start, members)) {
            return firstNamed(people.party())
                    .map(actor -> new Doer(
                            people.party(),
                            Sort.ORGANISATION,
                            glimpse.tree().token(head).span(),
                            actor.span()));
        }
        String words = context.document().words(new Span(start, members)).stripTrailing();
        return Optional.of(new Doer(people.party(), Sort.ORGANISATION, new Span(start, start + words.length())));
    }

    /** "The same terrorist group": words before the noun, but no name. */
    private static boolean isMeant(Glimpse glimpse, int start, int members) {
        return glimpse.tree().sentence().tokens().stream()
                .filter(token -> token.span().start() >= start && token.span().end() <= members)
                .noneMatch(token -> token.upos() == Upos.PROPN);
    }

    private Optional<Actor> firstNamed(Party party) {
        return context.mentions().actors().stream()
                .filter(actor -> Bodies.isNamed(actor) && actor.party().name().equals(party.name()))
                .findFirst();
    }

    /** The name of the organisation of people in the words for them: "Red Dawn" of "a Maoist Red Dawn cell". */
    private Optional<Span> nameIn(Actor people) {
        String words = folded(context.document().words(people.span()));
        String name = folded(people.party().name());
        int at = words.indexOf(name);
        int start = people.span().start() + at;
        return at < 0 || name.length() == words.length()
                ? Optional.empty()
                : Optional.of(new Span(start, start + name.length()));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    }

    /** The organisation whose name ends where the phrase begins, whatever the tree says. */
    private Optional<Doer> before(Glimpse glimpse, int head) {
        int start = new Phrasing(glimpse.tree(), context.lexicon()).of(head).start();
        return Mentions.inSentence(
                        context.mentions().actors(), glimpse.tree().sentence().index())
                .stream()
                .filter(Bodies::isNamed)
                .filter(actor -> actor.span().end() + 1 == start)
                .findFirst()
                .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, actor.span()));
    }

    /** A known organisation or a body of the state below the word: "army personnel", "an ELN column". */
    private Optional<Doer> body(Glimpse glimpse, int head, Predicate<Actor> passes) {
        return Mentions.inSentence(
                        context.mentions().actors(), glimpse.tree().sentence().index())
                .stream()
                .filter(actor -> actor.head() != head && isOwner(glimpse.tree(), actor.head(), head))
                .filter(passes)
                .filter(actor -> Bodies.isNamed(actor) || bodies.isBody(glimpse, actor.head()))
                .findFirst()
                .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, words(glimpse, actor)));
    }

    private Span words(Glimpse glimpse, Actor actor) {
        return Bodies.isNamed(actor)
                ? actor.span()
                : new Phrasing(glimpse.tree(), context.lexicon()).withComplement(actor.head());
    }

    /** Whether a name hangs below a noun with nothing but nouns between, or those whom it serves are told to serve it. */
    private boolean isOwner(Tree tree, int name, int head) {
        int at = name;
        while (at != head) {
            Token token = tree.token(at);
            boolean belongs =
                    isNominal(tree, token) || isServed(tree, token) || isTold(tree, token) || isHeld(tree, token);
            boolean listed = token.is("conj") && token.head() != head;
            if (token.isRoot() || !(belongs || listed)) {
                return false;
            }
            at = token.head();
        }
        return true;
    }

    private static boolean isNominal(Tree tree, Token token) {
        return (token.is("nmod") && OWNERS.contains(marker(tree, token.index())))
                || token.is("compound")
                || token.is("flat")
                || token.is("appos")
                || token.is("amod");
    }

    /** The preposition before a noun, also where the parser hangs it elsewhere. */
    private static String marker(Tree tree, int noun) {
        String marker = tree.marker(noun);
        int before = tree.sentence().name(noun).map(Name::first).orElse(noun) - 1;
        boolean astray = marker.isEmpty() && before > 0 && tree.token(before).upos() == Upos.ADP;
        return astray ? tree.lemma(before) : marker;
    }

    /** "Working for the cartel", "who said that they belonged to the Front". */
    private static boolean isServed(Tree tree, Token token) {
        Token verb = token.isRoot() ? token : tree.token(token.head());
        boolean reduced = verb.is("acl") && !verb.relation().equals("acl:relcl");
        return token.is("obl")
                && SERVED.contains(tree.marker(token.index()))
                && (reduced || SERVING.contains(Tree.lemma(verb)));
    }

    /** A clause between people and those whom it says they serve. */
    private boolean isTold(Tree tree, Token token) {
        boolean imputed = context.lexicon().incidents().responsibilityWords().of(Tree.lemma(token)).stream()
                        .anyMatch(ResponsibilityWord::bySubject)
                && tree.children(token.index(), "obl").stream()
                        .anyMatch(child -> tree.marker(child.index()).equals("by"));
        return (token.is("acl") && !imputed) || (token.is("ccomp") && SERVING.contains(Tree.lemma(token)));
    }

    /** "Men believed to be members of the Front", "who are said to belong to it", "of a group called Dawn". */
    private boolean isHeld(Tree tree, Token token) {
        if (token.is("xcomp") && !token.isRoot() && NAMING.contains(tree.lemma(token.head()))) {
            return true;
        }
        boolean member = SERVING.contains(Tree.lemma(token))
                || MEMBERS.contains(Tree.lemma(token))
                || tree.children(token.index(), "case").stream()
                        .anyMatch(c -> Tree.lemma(c).equals("from"));
        return token.is("xcomp") && member && !token.isRoot() && hedges.isBelief(tree, token.head());
    }

    private Doer organisation(Glimpse glimpse, Span words, @Nullable Actor people) {
        int sentence = glimpse.tree().sentence().index();
        Optional<Actor> own = Mentions.inSentence(context.mentions().actors(), sentence).stream()
                .filter(actor -> words.contains(actor.span()))
                .findFirst();
        Party party =
                own.map(Actor::party).filter(known -> known.code() != null).orElseGet(() -> partyOf(words, people));
        return new Doer(party, Sort.ORGANISATION, words);
    }

    /** What the people act for, where the tables know it; whoever bears arms bears them for his own. */
    private Party partyOf(Span words, @Nullable Actor people) {
        if (people == null) {
            return Party.named(context.document().words(words));
        }
        if (people.party().role() != null) {
            return people.party();
        }
        String code = Bodies.isArmed(people) ? people.party().code() : null;
        return new Party(context.document().words(words), code, null);
    }
}
