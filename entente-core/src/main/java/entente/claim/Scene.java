package entente.claim;

import entente.model.Basis;
import entente.model.Event;
import entente.model.EventCode;
import entente.model.Evidence;
import entente.model.Figure;
import entente.model.Ids;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.Voice;
import entente.model.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One sentence with all that is needed to read its acts. */
final class Scene {

    private static final String CONSULT = "04";
    private static final String MEDIATE = "045";

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
    private final Circumstances circumstances;
    private final Newsworthy newsworthy;

    Scene(Context context, Sentence sentence) {
        this.context = context;
        this.tree = new Tree(sentence);
        this.clause = new Clause(tree);
        this.parties = new Parties(context, tree);
        Slots slots = new Slots(tree, clause, parties, context.lexicon().classes());
        this.acts = new Acts(tree, slots, context.lexicon().acts());
        this.ownVerbs = new OwnVerbs(context.lexicon().verbs(), tree, clause);
        this.ownActs = new OwnActs(ownVerbs, tree, clause, parties);
        this.words = new Words(tree);
        this.topics = new Topics(tree, clause, context.lexicon());
        this.verbal = new Verbal(tree, parties, topics, context.lexicon().classes());
        this.circumstances = new Circumstances(context, tree, parties);
        this.newsworthy = new Newsworthy(tree, clause, parties);
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
        When when = circumstances.when(cue);
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
        if (!newsworthy.holds(act, participants)) {
            return Optional.empty();
        }
        EventCode code = context.lexicon().acts().codes().of(act.code());
        When when = circumstances.when(act.token());
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
                circumstances.where(act.token()).orElse(null),
                List.of(evidence)));
    }

    /** The event that a verb of the user's dictionary amounts to. */
    Event event(OwnAct act) {
        EventCode code = context.lexicon().acts().codes().own(act.code());
        When when = circumstances.when(act.token());
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
                circumstances.asOf(when, modalities.at(act.token())),
                when,
                circumstances.where(act.token()).orElse(null),
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
                circumstances.when(promise.deed()),
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
                circumstances.when(amount.head()),
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

    private Modality modality(Act act, When when) {
        return circumstances.asOf(when, act.isBySaying() ? Modality.ACTUAL : modalities.at(act.token()));
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
