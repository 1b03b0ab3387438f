package entente.claim;

import entente.lexicon.Agents;
import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Attribution.Sort;
import entente.model.Name;
import entente.model.Party;
import entente.model.Phrase;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase names as those who did it: "guerrillas of the Front" are people and an organisation, "a group of armed men" are
 * the men.
 */
final class Doers {
    private static final Set<String> COLLECTIVES = Set.of(
            "group",
            "band",
            "gang",
            "number",
            "dozen",
            "pair",
            "squad",
            "couple",
            "handful",
            "score",
            "hundred",
            "series",
            "team",
            "party",
            "mob",
            "crowd",
            "column",
            "detachment",
            "contingent",
            "cell",
            "horde",
            "unit");

    private static final Set<String> OWNERS = Set.of("of", "from", "for", "");
    private static final Set<String> TROOPS = Set.of("troop", "unit", "patrol");
    private static final Set<String> STATE = Set.of("MIL", "COP", "GOV", "SPY", "JUD", "LEG");
    private static final int HOPS = 3;

    private final Context context;
    private final List<Glimpse> glimpses;
    private final Referents referents;

    Doers(Context context, List<Glimpse> glimpses) {
        this.context = context;
        this.glimpses = glimpses;
        this.referents = new Referents(context.document());
    }

    /** All whom a phrase and those coordinated with it name. */
    List<Doer> of(Glimpse glimpse, int head) {
        List<Doer> doers = new ArrayList<>();
        for (int each : glimpse.tree().withConjuncts(head)) {
            doers.addAll(one(glimpse, each));
        }
        return doers;
    }

    private List<Doer> one(Glimpse glimpse, int phrase) {
        int head = telling(glimpse, phrase);
        return glimpse.tree().token(head).upos() == Upos.PRON ? pronoun(glimpse, head) : noun(glimpse, head);
    }

    private List<Doer> noun(Glimpse glimpse, int head) {
        Optional<Actor> actor = actor(glimpse, head);
        Optional<List<Doer>> named = actor.flatMap(a -> named(glimpse, a));
        if (named.isPresent()) {
            return named.get();
        }
        List<Doer> doers = new ArrayList<>();
        actor.flatMap(a -> known(glimpse, a)).or(() -> unknown(glimpse, head)).ifPresent(doers::add);
        if (!doers.isEmpty() && doers.getFirst().sort() != Sort.ORGANISATION) {
            doers.addAll(organisations(glimpse, head, actor.orElse(null)));
        }
        return doers;
    }

    /** The word of a phrase that tells who they are. */
    private static int telling(Glimpse glimpse, int phrase) {
        int head = phrase;
        for (int hop = 0; hop < HOPS; hop++) {
            Optional<Integer> named = namedOrganisation(glimpse.tree(), head);
            int from = head;
            head = named.or(() -> members(glimpse, from))
                    .or(() -> besideName(glimpse.tree(), from))
                    .orElse(head);
        }
        return head;
    }

    /** "Colonel Roe, the main person implicated": the name that a description stands beside. */
    private static Optional<Integer> besideName(Tree tree, int head) {
        Token token = tree.token(head);
        return token.is("appos") && token.upos() == Upos.NOUN && isPerson(tree, token.head())
                ? Optional.of(token.head())
                : tree.children(head, "appos").stream()
                        .map(Token::index)
                        .filter(at -> token.upos() == Upos.NOUN && !token.xpos().endsWith("S") && isPerson(tree, at))
                        .findFirst();
    }

    private static boolean isPerson(Tree tree, int at) {
        return tree.sentence()
                .name(at)
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .isPresent();
    }

    /** "The guerrilla organisation Shining Path". */
    private static Optional<Integer> namedOrganisation(Tree tree, int head) {
        return tree.token(head).upos() == Upos.NOUN
                ? tree.children(head, "appos", "nmod:desc", "flat").stream()
                        .map(Token::index)
                        .filter(at -> tree.sentence()
                                .name(at)
                                .filter(Doers::isOrganisation)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private List<Doer> pronoun(Glimpse glimpse, int head) {
        int sentence = glimpse.tree().sentence().index();
        List<Doer> doers = new ArrayList<>();
        actor(glimpse, head)
                .filter(a -> a.party().code() != null)
                .flatMap(a -> known(glimpse, a))
                .ifPresent(doers::add);
        if (doers.isEmpty()) {
            referents.noun(sentence, head).flatMap(this::antecedent).ifPresent(doers::add);
        }
        return doers;
    }

    private Optional<Doer> antecedent(Phrase phrase) {
        Glimpse before = glimpses.get(phrase.sentence());
        return noun(before, phrase.head()).stream().findFirst();
    }

    private Optional<Actor> actor(Glimpse glimpse, int head) {
        return context.mentions().actorAt(glimpse.tree().sentence().index(), head);
    }

    /** Of "a group of armed men" the men, of "one of the students" the students, of "the ones who" those that they are. */
    private static Optional<Integer> members(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        boolean one = tree.lemma(head).equals("one") || tree.token(head).upos() == Upos.NUM;
        if (one && tree.has(head, "cop")) {
            return tree.child(head, "nsubj").map(Token::index);
        }
        return one || COLLECTIVES.contains(tree.lemma(head))
                ? tree.children(head, "nmod").stream()
                        .map(Token::index)
                        .filter(child -> tree.marker(child).equals("of")
                                && glimpse.sorts().isPeople(child))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Doer> known(Glimpse glimpse, Actor actor) {
        Span words = new Phrasing(glimpse.tree(), context.lexicon()).of(actor.head());
        return switch (actor.kind()) {
            case PERSON -> Optional.of(new Doer(actor.party(), Sort.PERSON, words));
            case ORGANISATION, GROUP, COUNTRY -> Optional.of(new Doer(actor.party(), Sort.ORGANISATION, actor.span()));
            case ROLE -> Optional.of(role(glimpse, actor));
            case PRONOUN -> Optional.empty();
        };
    }

    private Doer role(Glimpse glimpse, Actor actor) {
        Phrasing phrasing = new Phrasing(glimpse.tree(), context.lexicon());
        return isBody(glimpse, actor.head())
                ? new Doer(actor.party(), Sort.ORGANISATION, phrasing.withComplement(actor.head()))
                : new Doer(actor.party(), Sort.PEOPLE, phrasing.withBody(actor.head()));
    }

    /** "The army", "the police": bodies of the state; "a leftist group" are people, until it has a name. */
    private boolean isBody(Glimpse glimpse, int head) {
        String words = context.document()
                .words(new Phrasing(glimpse.tree(), context.lexicon()).of(head))
                .toLowerCase(Locale.ROOT);
        return !TROOPS.contains(glimpse.tree().lemma(head))
                && context.lexicon()
                        .agents()
                        .find(glimpse.tree().lemma(head))
                        .or(() -> context.lexicon().agents().find(words))
                        .filter(agent -> agent.isGroup() && isOfState(agent))
                        .isPresent();
    }

    /** "The Front guerrillas" where the reader took all of it for a name. */
    private Optional<List<Doer>> named(Glimpse glimpse, Actor actor) {
        Token head = glimpse.tree().token(actor.head());
        boolean people = actor.kind() == Actor.Kind.ORGANISATION
                && glimpse.sorts().isPeople(actor.head())
                && head.span().start() > actor.span().start();
        if (!people) {
            return Optional.empty();
        }
        String words = context.document()
                .words(new Span(actor.span().start(), head.span().start()))
                .stripTrailing();
        Span name = new Span(actor.span().start(), actor.span().start() + words.length());
        return Optional.of(List.of(
                new Doer(actor.party(), Sort.PEOPLE, head.span()),
                new Doer(Party.named(words), Sort.ORGANISATION, name)));
    }

    private static boolean isOfState(Agents.Agent agent) {
        return STATE.stream().anyMatch(agent.sector()::contains);
    }

    private Optional<Doer> unknown(Glimpse glimpse, int head) {
        boolean plural = glimpse.tree().token(head).xpos().equals("NNPS");
        boolean organisation = plural
                || glimpse.tree()
                        .sentence()
                        .name(head)
                        .filter(Doers::isOrganisation)
                        .isPresent();
        if (!organisation && !glimpse.sorts().isPeople(head)) {
            return Optional.empty();
        }
        Phrasing phrasing = new Phrasing(glimpse.tree(), context.lexicon());
        Span words = organisation ? phrasing.of(head) : phrasing.withBody(head);
        Party party = Party.named(context.document().words(words));
        return Optional.of(new Doer(party, organisation ? Sort.ORGANISATION : Sort.PEOPLE, words));
    }

    private static boolean isOrganisation(Name name) {
        return name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PARTY;
    }

    /** The organisations in whose name people act: "members of the Front", "Front guerrillas". */
    private List<Doer> organisations(Glimpse glimpse, int head, @Nullable Actor people) {
        List<Doer> found = new ArrayList<>();
        for (Name name : glimpse.tree().sentence().names()) {
            int last = name.end() - 1;
            boolean below = !name.holds(head) && isOwner(glimpse.tree(), last, head);
            if (isOrganisation(name) && below) {
                found.add(organisation(glimpse, glimpse.tree().sentence().cover(name.first(), last), people));
            }
        }
        if (found.isEmpty()) {
            before(glimpse, head).ifPresent(found::add);
        }
        if (found.isEmpty()
                && people != null
                && people.kind() == Actor.Kind.ROLE
                && people.party().role() != null) {
            inPhrase(glimpse, head, people).ifPresent(found::add);
        }
        return found;
    }

    /** The organisation that opens the phrase of those who act for it: "Shining Path" of "Shining Path terrorists". */
    private Optional<Doer> inPhrase(Glimpse glimpse, int head, Actor people) {
        int members =
                new Phrasing(glimpse.tree(), context.lexicon()).ofMembers(head).start();
        int start = people.span().start();
        if (start >= members) {
            return new Phrasing(glimpse.tree(), context.lexicon())
                    .organisation(head)
                    .map(words -> organisation(glimpse, words, people));
        }
        String words = context.document().words(new Span(start, members)).stripTrailing();
        return Optional.of(new Doer(people.party(), Sort.ORGANISATION, new Span(start, start + words.length())));
    }

    /** The organisation whose name ends where the phrase begins, whatever the tree says. */
    private Optional<Doer> before(Glimpse glimpse, int head) {
        int start = new Phrasing(glimpse.tree(), context.lexicon()).of(head).start();
        return Mentions.inSentence(
                        context.mentions().actors(), glimpse.tree().sentence().index())
                .stream()
                .filter(actor -> actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANISATION)
                .filter(actor -> actor.span().end() + 1 == start)
                .findFirst()
                .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, actor.span()));
    }

    /** Whether a name hangs below a noun with nothing but nouns between. */
    private static boolean isOwner(Tree tree, int name, int head) {
        int at = name;
        while (at != head) {
            Token token = tree.token(at);
            boolean nominal = (token.is("nmod") && OWNERS.contains(tree.marker(at)))
                    || token.is("compound")
                    || token.is("flat")
                    || token.is("appos")
                    || token.is("amod");
            if (token.isRoot() || !nominal) {
                return false;
            }
            at = token.head();
        }
        return true;
    }

    private Doer organisation(Glimpse glimpse, Span words, @Nullable Actor people) {
        int sentence = glimpse.tree().sentence().index();
        Optional<Actor> own = Mentions.inSentence(context.mentions().actors(), sentence).stream()
                .filter(actor -> words.contains(actor.span()))
                .findFirst();
        Party party = own.map(Actor::party).orElseGet(() -> partyOf(words, people));
        return new Doer(party, Sort.ORGANISATION, words);
    }

    /** What the people act for, where the tables know it. */
    private Party partyOf(Span words, @Nullable Actor people) {
        boolean theirs = people != null && people.party().role() != null;
        return people != null && theirs
                ? people.party()
                : Party.named(context.document().words(words));
    }
}
