package entente.claim;

import entente.lexicon.Action;
import entente.mention.Mentions;
import entente.model.Basis;
import entente.model.Day;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Ids;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Place;
import entente.model.Pledge;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Upos;
import entente.model.Voice;
import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One sentence with all that is needed to read its acts. */
final class Scene {
    private static final int BACKGROUND_DAYS = 300;
    /** What bombs and blasts do as well as people. */
    private static final Set<String> BY_THINGS = Set.of("18", "19", "20");

    private static final Set<String> ASIDE = Set.of("since", "as", "when", "while", "after", "before", "because", "if");
    private static final Set<String> AFTER = Set.of("after", "before");
    private static final String CONSULT = "04";
    private static final String MEDIATE = "045";
    private static final Set<String> FORCEFUL = Set.of("14", "15", "17", "18", "19", "20");
    /** Acts that are news by whom they befall, whoever did them. */
    private static final Set<String> SUFFERED = Set.of("07", "08", "09", "11", "14", "16", "17", "18", "19", "20");

    private final Context context;
    private final Tree tree;
    private final Clause clause;
    private final Parties parties;
    private final Acts acts;
    private final OwnVerbs ownVerbs;
    private final OwnActs ownActs;
    private final Modalities modalities;
    private final Words words;
    private final Topics topics;
    private final Verbal verbal;

    Scene(Context context, Sentence sentence) {
        this.context = context;
        this.tree = new Tree(sentence);
        this.clause = new Clause(tree);
        this.parties = new Parties(context, tree);
        Slots slots = new Slots(tree, clause, parties, context.lexicon().acts().classes());
        this.acts = new Acts(tree, slots, context.lexicon().acts());
        this.ownVerbs = new OwnVerbs(context.lexicon().verbs(), tree, clause);
        this.ownActs = new OwnActs(ownVerbs, tree, clause, parties);
        this.words = new Words(tree);
        this.topics = new Topics(tree, clause, context.lexicon());
        this.verbal = new Verbal(tree, parties, context.lexicon());
        this.modalities = new Modalities(tree, context.lexicon().acts().modalities());
    }

    Tree tree() {
        return tree;
    }

    Clause clause() {
        return clause;
    }

    Acts acts() {
        return acts;
    }

    OwnVerbs ownVerbs() {
        return ownVerbs;
    }

    OwnActs ownActs() {
        return ownActs;
    }

    Parties parties() {
        return parties;
    }

    Words words() {
        return words;
    }

    Modality modality(int word) {
        return modalities.at(word);
    }

    /** Who takes part in a meeting, a vote, a visit. */
    List<Party> participants(int noun) {
        return acts.at(noun)
                .map(act -> Participants.of(act, tree, clause, parties))
                .map(all -> Stream.concat(all.source().stream(), all.recipient().stream())
                        .toList())
                .orElseGet(() -> parties.at(noun));
    }

    /** A pledge or an appointment, and what became of it, if that is told. */
    Pledge pledge(List<Party> who, int cue, Span what, Pledge.Standing standing) {
        Evidence evidence = context.chains()
                .evidence(
                        tree.sentence().index(),
                        cue,
                        tree.token(cue).span().hull(what),
                        Basis.rule("pledge." + standing.name().toLowerCase(Locale.ROOT)));
        When when = when(cue);
        boolean open = standing == Pledge.Standing.OPEN;
        return new Pledge(
                Ids.of(
                        "p",
                        evidence.article(),
                        evidence.span().start(),
                        evidence.span().end(),
                        standing),
                who,
                context.document().words(what),
                List.of(),
                Modality.PLANNED,
                open ? when : When.unknown(),
                null,
                open ? List.of() : List.of(new Pledge.Outcome(standing, when, evidence)),
                List.of(evidence));
    }

    /** The event that an act amounts to; empty when nobody known takes part in it. */
    Optional<Event> event(Act told) {
        Act act = verbal.meant(told);
        Participants participants = Participants.of(act, tree, clause, parties);
        if (!participants.include(known(act)) || !suffices(act, participants)) {
            return Optional.empty();
        }
        EventCode code = context.lexicon().acts().codes().of(act.code());
        When when = when(act.token());
        Evidence evidence = context.chains().evidence(tree.sentence().index(), act.token(), span(act), basis(act));
        return Optional.of(new Event(
                Ids.of(
                        "e",
                        evidence.article(),
                        evidence.span().start(),
                        evidence.span().end(),
                        act.token(),
                        code.cameo()),
                participants.source(),
                participants.recipient(),
                code,
                traits(act, participants, code),
                modality(act, when),
                when,
                where(act.token()).orElse(null),
                List.of(evidence)));
    }

    /** The event that a verb of the user's dictionary amounts to. */
    Event event(OwnAct act) {
        EventCode code = context.lexicon().acts().codes().own(act.code());
        When when = when(act.token());
        Evidence evidence = context.chains()
                .evidence(tree.sentence().index(), act.token(), words.clause(act.token()), Basis.rule(OwnAct.RULE));
        return new Event(
                Ids.of(
                        "e",
                        evidence.article(),
                        evidence.span().start(),
                        evidence.span().end(),
                        act.token(),
                        code.cameo(),
                        act.source()),
                act.source(),
                act.target(),
                code,
                new Event.Traits(false, topics.contexts(code), null),
                asOf(when, modalities.at(act.token())),
                when,
                where(act.token()).orElse(null),
                List.of(evidence));
    }

    /** The pledge that a promise amounts to; empty when nobody known gives it. */
    Optional<Pledge> pledge(Promise promise) {
        List<Party> who = parties.at(clause.subject(promise.cue()));
        if (who.stream().noneMatch(parties::isDistinct)) {
            return Optional.empty();
        }
        boolean open = promise.condition() != Token.ROOT;
        Span what = words.deed(promise.deed(), promise.condition());
        Evidence evidence = context.chains()
                .evidence(
                        tree.sentence().index(),
                        promise.cue(),
                        tree.token(promise.cue()).span().hull(what),
                        Basis.rule("pledge"));
        return Optional.of(new Pledge(
                Ids.of(
                        "p",
                        evidence.article(),
                        evidence.span().start(),
                        evidence.span().end()),
                who,
                context.document().words(what),
                beneficiary(promise, who),
                open ? Modality.CONDITIONAL : Modality.PLANNED,
                when(promise.deed()),
                open ? context.document().words(words.clause(promise.condition())) : null,
                List.of(evidence)));
    }

    /** The figure that an amount amounts to. */
    Figure figure(Amount amount) {
        Span span = tree.sentence().cover(amount.first(), amount.end() - 1);
        Evidence evidence = context.chains()
                .evidence(
                        tree.sentence().index(),
                        amount.head(),
                        span,
                        Basis.rule("figure." + amount.kind().name().toLowerCase(Locale.ROOT)));
        Optional<String> named = new Givers(tree, context.lexicon().acts().figures()).near(amount.head());
        String speaker = evidence.origin().role() == Voice.Role.SPEAKER
                ? evidence.origin().name()
                : null;
        return new Figure(
                Ids.of("f", evidence.article(), span.start(), span.end()),
                context.document().words(words.clause(clause.verbAbove(amount.head()))),
                amount.value(),
                amount.unit(),
                named.orElse(speaker),
                modalities.at(clause.verbAbove(amount.head())),
                when(amount.head()),
                List.of(evidence));
    }

    private List<Party> beneficiary(Promise promise, List<Party> who) {
        Optional<Act> deed = acts.at(promise.deed());
        List<Party> to = deed.map(
                        act -> Participants.of(act, tree, clause, parties).recipient())
                .orElse(List.of());
        return to.stream()
                .filter(party -> who.stream().noneMatch(w -> Participants.same(w, party)))
                .toList();
    }

    /** In violence and protest a sector alone is telling, "the militants"; elsewhere it is anybody. */
    private Predicate<Party> known(Act act) {
        return FORCEFUL.contains(act.root()) ? party -> party.code() != null : parties::isDistinct;
    }

    private Event.Traits traits(Act act, Participants participants, EventCode code) {
        boolean both =
                !participants.source().isEmpty() && !participants.recipient().isEmpty();
        boolean mutual = both && (isConsultation(act) || (act.isMutual() && isShared(act)));
        return new Event.Traits(
                mutual, topics.contexts(code), topics.discard(act).orElse(null));
    }

    /** Whether both sides are told of in one breath, "Norway and Kenya signed"; not so in "agreed to help Kenya". */
    private boolean isShared(Act act) {
        return parties.at(act.source()).size() > 1;
    }

    /** Whoever is met meets, and whoever is visited receives: coded both ways (CAMEO codebook 1.1b3, 04). */
    private static boolean isConsultation(Act act) {
        return act.root().equals(CONSULT) && !act.code().equals(MEDIATE);
    }

    private boolean suffices(Act act, Participants participants) {
        if (act.isReflexive(tree)) {
            return FORCEFUL.contains(act.root());
        }
        if (participants.source().isEmpty()) {
            return SUFFERED.contains(act.root()) && act.action().kind() == Action.Kind.VERB && hasActor(act);
        }
        boolean mentioned = act.action().kind() == Action.Kind.NOUN && !tree.has(act.token(), "cop");
        boolean needsRecipient = mentioned || act.needsRecipient();
        return !needsRecipient || !participants.recipient().isEmpty();
    }

    /** Whether somebody or something does it, named or left out by the passive: not so in "the effort to fight them". */
    private boolean hasActor(Act act) {
        boolean somebody = act.source().stream()
                .anyMatch(head -> parties.isActor(head) || tree.token(head).upos() == Upos.PRON);
        return clause.isPassive(act.token())
                || somebody
                || (BY_THINGS.contains(act.root()) && !act.source().isEmpty());
    }

    private Modality modality(Act act, When when) {
        return asOf(when, act.isBySaying() ? Modality.ACTUAL : modalities.at(act.token()));
    }

    private Modality asOf(When when, Modality modality) {
        if (modality != Modality.ACTUAL) {
            return modality;
        }
        return isBackground(when) ? Modality.HISTORICAL : isAhead(when) ? Modality.PLANNED : modality;
    }

    /** Whether a day lies behind that of publication: what is told of it is still to come. */
    private boolean isAhead(When when) {
        LocalDate published = context.document().imprint().published().latest();
        LocalDate earliest = when.earliest();
        return published != null && earliest != null && earliest.isAfter(published);
    }

    private boolean isBackground(When when) {
        LocalDate published = context.document().imprint().published().earliest();
        LocalDate latest = when.latest();
        return published != null && latest != null && latest.isBefore(published.minusDays(BACKGROUND_DAYS));
    }

    private When when(int word) {
        List<Day> days = Mentions.inSentence(
                        context.mentions().days(), tree.sentence().index())
                .stream()
                .filter(day -> day.when().isKnown() && !isOfOtherClause(day, word))
                .toList();
        return Nearest.to(word, tree, days, Day::head).map(Day::when).orElse(When.unknown());
    }

    /** "Restores ties five years after crowds burned its embassy": the years tell when it was burned. */
    private boolean isOfOtherClause(Day day, int word) {
        Token at = tree.token(day.head());
        boolean named = (at.is("compound") || at.is("nmod:poss")) && at.head() != word;
        if (named || isOfAside(day.head(), word)) {
            return true;
        }
        return tree.sentence().tokens().stream()
                .filter(token -> token.is("mark") && AFTER.contains(Tree.lemma(token)))
                .filter(token -> token.index() > 0
                        && day.span().contains(tree.token(token.index() - 1).span()))
                .anyMatch(token -> !tree.sentence().isUnder(word, token.head()));
    }

    /** Whether a day stands in a clause beside that of the word: a relative one, one of time, one behind a semicolon. */
    private boolean isOfAside(int day, int word) {
        for (int at = day; !tree.token(at).isRoot(); at = tree.token(at).head()) {
            Token token = tree.token(at);
            boolean aside = token.relation().equals("acl:relcl")
                    || token.is("parataxis")
                    || (token.is("advcl") && ASIDE.contains(tree.marker(at)));
            if (aside && !tree.sentence().isUnder(word, at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Where> where(int word) {
        List<Place> places = Mentions.inSentence(
                        context.mentions().places(), tree.sentence().index())
                .stream()
                .filter(place -> !isOfSomebody(tree.token(place.head())))
                .toList();
        return Nearest.to(word, tree, places, Place::head).map(Place::where);
    }

    /** "Senator Roe of Vermont", "a Houston woman": where somebody is from is not where it happened. */
    private boolean isOfSomebody(Token place) {
        boolean belongs = place.is("nmod") || place.is("compound") || place.is("amod") || place.is("flat");
        return belongs
                && (parties.isActor(place.head()) || tree.token(place.head()).upos() == Upos.PROPN);
    }

    /** The words from the first to the last head that takes part. */
    private Span span(Act act) {
        Span span = tree.token(act.token()).span();
        for (int head : act.source()) {
            span = span.hull(tree.token(head).span());
        }
        for (Act.Recipient slot : act.recipient()) {
            for (int head : slot.heads()) {
                span = span.hull(tree.token(head).span());
            }
        }
        return act.content() == null
                ? span
                : span.hull(tree.token(act.content().token()).span());
    }

    private Basis basis(Act act) {
        float score = tree.sentence().predicate(act.token()).map(p -> p.score()).orElse(1f);
        String kind = act.action().isDelegating()
                ? "light"
                : act.action().kind().name().toLowerCase(Locale.ROOT);
        return new Basis("event." + kind, Math.min(1, Math.max(0, score)));
    }
}
