package entente.claim;

import entente.model.Actor;
import entente.model.Attribution.Sort;
import entente.model.Party;
import entente.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which group a report means by a noun that names none: "members of the same group", "the criminal organisation". */
final class ArmedGroups {
    /** Nouns for what people belong to, which may have a name of its own. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "group",
            "organization",
            "organisation",
            "movement",
            "front",
            "gang",
            "cartel",
            "faction",
            "network",
            "cell");

    private static final int NEAR = 3;

    private final Context context;
    private final List<Glimpse> glimpses;
    private final Allegiance allegiance;
    private final Bodies bodies;

    ArmedGroups(Context context, List<Glimpse> glimpses, Allegiance allegiance) {
        this.context = context;
        this.glimpses = glimpses;
        this.allegiance = allegiance;
        this.bodies = new Bodies(context);
    }

    /** Whether a lemma is a noun for what people belong to. */
    static boolean isGroup(String lemma) {
        return ORGANISATIONS.contains(lemma);
    }

    /** The one group that a phrase means as known, itself or behind its members. */
    Optional<Integer> in(Glimpse glimpse, int head) {
        Clause clause = glimpse.clause();
        return Stream.of(List.of(head), clause.oblique(head, "of"), clause.oblique(head, "from"))
                .flatMap(List::stream)
                .filter(noun -> isGroup(glimpse.tree().lemma(noun)) && glimpse.isDefinite(noun))
                .filter(noun -> !glimpse.tree().token(noun).xpos().endsWith("S"))
                .findFirst();
    }

    /** The armed group, or the one that is told to be called so, of the sentences right before. */
    Optional<Doer> lastTold(Glimpse glimpse, int group) {
        Span words = glimpse.tree().token(group).span();
        int sentence = glimpse.tree().sentence().index();
        return Stream.concat(armed(sentence), called(sentence))
                .filter(name -> name.end() < words.start())
                .max(Comparator.comparingInt(Span::start))
                .map(name -> new Doer(partyOf(name), Sort.ORGANISATION, words, name));
    }

    private Stream<Span> armed(int sentence) {
        return context.mentions().actors().stream()
                .filter(actor -> actor.sentence() >= sentence - NEAR)
                .filter(actor -> Bodies.isNamed(actor) && Bodies.isOutlawed(actor.party()))
                .filter(actor -> !bodies.isMouthpiece(actor.party()))
                .map(Actor::span);
    }

    private Stream<Span> called(int sentence) {
        return glimpses.subList(Math.max(0, sentence - NEAR), sentence).stream()
                .flatMap(before -> before.tree().sentence().tokens().stream()
                        .filter(noun -> isGroup(Tree.lemma(noun)))
                        .flatMap(noun -> allegiance.called(before, noun.index()).stream()))
                .map(Doer::words);
    }

    private Party partyOf(Span name) {
        return context.mentions().actors().stream()
                .filter(actor -> actor.span().equals(name))
                .findFirst()
                .map(Actor::party)
                .orElseGet(() -> Party.named(context.document().words(name)));
    }
}
