package entente.claim;

import entente.mention.Mentions;
import entente.model.Actor;
import entente.model.Attribution.Sort;
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

/**
 * Whom a phrase names as those who did it: "guerrillas of the Front" are people and an organisation, "a group of armed men" are
 * the men.
 */
final class Doers {
    private static final Set<String> OWN = Set.of("it", "they");
    private static final Set<String> INCLUDING = Set.of("include", "including", "among");
    private static final int HOPS = 3;
    private static final int COUNTRY = 3;

    private final Context context;
    private final List<Glimpse> glimpses;
    private final Referents referents;
    private final Allegiance allegiance;
    private final Bodies bodies;
    private final NationalArms nationalArms;
    private final ArmedGroups groups;
    private final FirstPerson firstPerson;

    Doers(Context context, List<Glimpse> glimpses) {
        this.context = context;
        this.glimpses = glimpses;
        this.referents = new Referents(context.document());
        this.allegiance = new Allegiance(context);
        this.bodies = new Bodies(context);
        this.nationalArms = new NationalArms(context.lexicon());
        this.groups = new ArmedGroups(context, glimpses, allegiance);
        this.firstPerson = new FirstPerson(context, glimpses);
    }

    /** All whom a phrase and those coordinated with it name. */
    List<Doer> of(Glimpse glimpse, int head) {
        List<Doer> doers = new ArrayList<>();
        for (int each : new Listed(glimpse.tree()).from(head)) {
            doers.addAll(one(glimpse, each));
        }
        doers.addAll(included(glimpse, head));
        return doers;
    }

    /** "Nine people, including members of the Front": the bodies of some of them. */
    private List<Doer> included(Glimpse glimpse, int head) {
        return glimpse.tree().children(head, "nmod").stream()
                .filter(some -> INCLUDING.contains(glimpse.tree().marker(some.index())))
                .flatMap(some -> one(glimpse, some.index()).stream())
                .filter(doer -> doer.sort() == Sort.ORGANISATION)
                .toList();
    }

    private List<Doer> one(Glimpse glimpse, int phrase) {
        int head = telling(glimpse, phrase);
        return glimpse.tree().token(head).upos() == Upos.PRON
                ? pronoun(glimpse, head)
                : withGroup(glimpse, withBand(glimpse, noun(glimpse, head), phrase), head);
    }

    /** "Members of the same group" and that group; "the criminal organisation", "his group": the one with a name. */
    private List<Doer> withGroup(Glimpse glimpse, List<Doer> members, int head) {
        Optional<Integer> group = arePeople(members) ? groups.in(glimpse, head) : Optional.empty();
        Optional<Doer> named = group.flatMap(noun -> firstPerson
                .group(glimpse, noun)
                .or(() -> meant(glimpse, noun))
                .or(() -> groups.lastTold(glimpse, noun)));
        List<Doer> all = named.isPresent() && group.get() == head ? new ArrayList<>() : new ArrayList<>(members);
        named.ifPresent(all::add);
        return all;
    }

    /** "A group of men from the Front": where the parser hangs the Front from the group. */
    private List<Doer> withBand(Glimpse glimpse, List<Doer> members, int phrase) {
        if (!arePeople(members) || !glimpse.sorts().isCollective(phrase)) {
            return members;
        }
        List<Doer> all = new ArrayList<>(members);
        all.addAll(allegiance.of(glimpse, phrase, null));
        return all;
    }

    private static boolean arePeople(List<Doer> members) {
        return !members.isEmpty() && members.stream().allMatch(doer -> doer.sort() == Sort.PEOPLE);
    }

    private List<Doer> noun(Glimpse glimpse, int head) {
        Optional<Actor> actor = actor(glimpse, head).filter(a -> a.party().code() != null || !isThing(glimpse, head));
        Optional<Doer> called = ArmedGroups.isGroup(glimpse.tree().lemma(head))
                ? allegiance
                        .called(glimpse, head)
                        .or(() -> named(glimpse, head))
                        .or(() -> meant(glimpse, head))
                        .or(() -> ofThatName(glimpse, head))
                : Optional.empty();
        if (called.isPresent()) {
            return List.of(called.get());
        }
        Optional<List<Doer>> named = actor.flatMap(a -> named(glimpse, a));
        if (named.isPresent()) {
            return named.get();
        }
        List<Doer> doers = new ArrayList<>();
        actor.flatMap(a -> known(glimpse, a))
                .or(() -> isThing(glimpse, head) ? Optional.empty() : unknown(glimpse, head))
                .ifPresent(doers::add);
        if (doers.isEmpty()) {
            return allegiance.armed(glimpse, head).or(() -> nationalArms.of(glimpse.tree(), head)).stream()
                    .toList();
        }
        if (doers.getFirst().sort() != Sort.ORGANISATION) {
            doers.addAll(allegiance.of(glimpse, head, actor.orElse(null)));
        }
        return doers;
    }

    /** "The guerrilla organisation Shining Path", "a self-styled Liberation Army (LA) group": a name right beside the noun. */
    private Optional<Doer> named(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        Span whole = new Phrasing(tree, context.lexicon()).of(head);
        return Mentions.inSentence(context.mentions().actors(), tree.sentence().index()).stream()
                .filter(Bodies::isNamed)
                .filter(actor -> actor.span().start() == whole.end() + 1)
                .findFirst()
                .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, actor.span()));
    }

    /** "The group", "this organisation": the one that a phrase before it names. */
    private Optional<Doer> meant(Glimpse glimpse, int head) {
        if (!isBare(glimpse.tree(), head)) {
            return Optional.empty();
        }
        Span words = new Phrasing(glimpse.tree(), context.lexicon()).of(head);
        return referents.of(glimpse.tree().sentence().index(), head).stream()
                .filter(phrase -> phrase.sentence() < glimpse.tree().sentence().index())
                .flatMap(phrase -> organisation(phrase).stream())
                .findFirst()
                .map(doer -> doer.meantBy(words));
    }

    /** Rockets and lorries do nothing of themselves, and a number is nobody's name. */
    private static boolean isThing(Glimpse glimpse, int head) {
        return glimpse.tree().token(head).upos() == Upos.NUM
                || glimpse.sorts().weapon(head).isPresent();
    }

    /** "The network": the organisation told of last whose name says that it is one. */
    private Optional<Doer> ofThatName(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        String noun = " " + tree.lemma(head);
        Token token = tree.token(head);
        return !isBare(tree, head)
                ? Optional.empty()
                : context.mentions().actors().stream()
                        .filter(Bodies::isNamed)
                        .filter(actor -> actor.span().end() < token.span().start())
                        .filter(actor ->
                                actor.party().name().toLowerCase(Locale.ROOT).endsWith(noun))
                        .reduce((earlier, later) -> later)
                        .map(actor -> new Doer(actor.party(), Sort.ORGANISATION, token.span(), actor.span()));
    }

    private static boolean isBare(Tree tree, int head) {
        return tree.children(head, "compound", "amod", "nmod:poss", "nmod").isEmpty();
    }

    private Optional<Doer> organisation(Phrase phrase) {
        Glimpse before = glimpses.get(phrase.sentence());
        boolean name = before.tree().token(phrase.head()).upos() == Upos.PROPN;
        return name
                ? noun(before, phrase.head()).stream()
                        .filter(doer -> doer.sort() == Sort.ORGANISATION && !isCountry(doer))
                        .findFirst()
                : allegiance.called(before, phrase.head());
    }

    /** A whole country: who has more than its letters for a code is somebody in it. */
    private boolean isCountry(Doer doer) {
        String code = doer.party().code();
        return code != null
                && code.length() == COUNTRY
                && context.lexicon().countries().ofCode(code).isPresent();
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
        return token.is("appos") && token.upos() == Upos.NOUN && tree.isPerson(token.head())
                ? Optional.of(token.head())
                : tree.children(head, "appos").stream()
                        .map(Token::index)
                        .filter(at -> token.upos() == Upos.NOUN && !token.xpos().endsWith("S") && tree.isPerson(at))
                        .findFirst();
    }

    /** "The guerrilla organisation Shining Path". */
    private static Optional<Integer> namedOrganisation(Tree tree, int head) {
        return tree.token(head).upos() == Upos.NOUN
                ? tree.children(head, "appos", "nmod:desc", "flat").stream()
                        .map(Token::index)
                        .filter(at -> tree.sentence()
                                .name(at)
                                .filter(Bodies::isOrganisation)
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
            Span words = glimpse.tree().token(head).span();
            referents
                    .noun(sentence, head)
                    .filter(phrase -> !isOwnSubject(glimpse, head, phrase))
                    .flatMap(this::antecedent)
                    .or(() -> speaker(glimpse, head))
                    .or(() -> firstPerson.group(glimpse, head))
                    .map(doer -> doer.meantBy(words))
                    .ifPresent(doers::add);
        }
        return doers;
    }

    /** "The Front said it had": whoever speaks of himself, where he is a body. */
    private Optional<Doer> speaker(Glimpse glimpse, int pronoun) {
        Tree tree = glimpse.tree();
        if (tree.token(pronoun).isRoot()) {
            return Optional.empty();
        }
        Token told = tree.token(tree.firstConjunct(tree.token(pronoun).head()));
        boolean said = OWN.contains(tree.lemma(pronoun))
                && told.is("ccomp")
                && context.lexicon().speechCues().verb(tree.lemma(told.head())).isPresent();
        return said
                ? glimpse.clause().subject(told.head()).stream()
                        .filter(who -> who < pronoun && tree.token(who).upos() != Upos.PRON)
                        .flatMap(who -> noun(glimpse, who).stream())
                        .filter(doer -> doer.sort() == Sort.ORGANISATION)
                        .findFirst()
                : Optional.empty();
    }

    /** "The police charge them": an object is not the subject of its verb. */
    private static boolean isOwnSubject(Glimpse glimpse, int pronoun, Phrase phrase) {
        Token token = glimpse.tree().token(pronoun);
        boolean object = token.is("obj") || token.is("iobj");
        return object
                && phrase.sentence() == glimpse.tree().sentence().index()
                && glimpse.clause().subject(token.head()).contains(phrase.head());
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
        return one ? glimpse.sorts().peopleOf(head) : glimpse.sorts().members(head);
    }

    private Optional<Doer> known(Glimpse glimpse, Actor actor) {
        Span words = new Phrasing(glimpse.tree(), context.lexicon()).of(actor.head());
        return switch (actor.kind()) {
            case PERSON -> Optional.of(new Doer(actor.party(), Sort.PERSON, words));
            case ORGANISATION ->
                Optional.of(person(actor)
                        .map(party -> new Doer(party, Sort.PERSON, actor.span()))
                        .orElseGet(() -> new Doer(actor.party(), Sort.ORGANISATION, actor.span())));
            case GROUP, COUNTRY -> Optional.of(new Doer(actor.party(), Sort.ORGANISATION, actor.span()));
            case ROLE -> Optional.of(role(glimpse, actor));
            case PRONOUN -> Optional.empty();
        };
    }

    /** The person of whose full name a supposed organisation is the end. */
    private Optional<Party> person(Actor organisation) {
        String end = " " + organisation.party().name().toLowerCase(Locale.ROOT);
        return organisation.party().code() != null
                ? Optional.empty()
                : context.mentions().actors().stream()
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .map(Actor::party)
                        .filter(party -> party.name().toLowerCase(Locale.ROOT).endsWith(end))
                        .findFirst();
    }

    private Doer role(Glimpse glimpse, Actor actor) {
        Phrasing phrasing = new Phrasing(glimpse.tree(), context.lexicon());
        return bodies.isBody(glimpse, actor.head())
                ? new Doer(actor.party(), Sort.ORGANISATION, phrasing.withComplement(actor.head()))
                : new Doer(actor.party(), Sort.PEOPLE, phrasing.withBody(actor.head()));
    }

    /** "The Front guerrillas" where the reader took all of it for a name. */
    private Optional<List<Doer>> named(Glimpse glimpse, Actor actor) {
        Token head = glimpse.tree().token(actor.head());
        boolean people = Bodies.isNamed(actor)
                && glimpse.sorts().isPeople(actor.head())
                && head.span().start() > actor.span().start();
        if (!people) {
            return Optional.empty();
        }
        String words = context.document()
                .words(new Span(actor.span().start(), head.span().start()))
                .stripTrailing();
        Span name = new Span(actor.span().start(), actor.span().start() + words.length());
        if (isKnown(actor.span()) && !isKnown(name)) {
            return Optional.empty();
        }
        Party body = actor.kind() == Actor.Kind.GROUP ? actor.party() : Party.named(words);
        return Optional.of(
                List.of(new Doer(actor.party(), Sort.PEOPLE, head.span()), new Doer(body, Sort.ORGANISATION, name)));
    }

    /** "ELN guerrillas" are those of the ELN, but "the Pakistani Taliban" are not the Taliban of "Pakistani". */
    private boolean isKnown(Span name) {
        return context.lexicon()
                .knownActors()
                .find(context.document().words(name))
                .isPresent();
    }

    private Optional<Doer> unknown(Glimpse glimpse, int head) {
        boolean plural = glimpse.tree().token(head).xpos().equals("NNPS")
                && !glimpse.sorts().isPeople(head);
        boolean organisation = plural
                || glimpse.tree()
                        .sentence()
                        .name(head)
                        .filter(Bodies::isOrganisation)
                        .isPresent();
        if (!organisation && !glimpse.sorts().isPeople(head)) {
            return Optional.empty();
        }
        Phrasing phrasing = new Phrasing(glimpse.tree(), context.lexicon());
        boolean band = glimpse.sorts().isCollective(head);
        Span words = organisation ? phrasing.of(head) : band ? phrasing.withOwner(head) : phrasing.withBody(head);
        Party party = Party.named(context.document().words(words));
        return Optional.of(new Doer(party, organisation ? Sort.ORGANISATION : Sort.PEOPLE, words));
    }
}
