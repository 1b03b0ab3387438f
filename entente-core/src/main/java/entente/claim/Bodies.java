package entente.claim;

import entente.lexicon.Agents;
import entente.model.Actor;
import entente.model.Name;
import entente.model.Party;
import entente.model.Span;
import entente.model.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which nouns mean a body that acts as one: "the army", "the police", but not "troops". */
final class Bodies {
    private static final Set<String> TROOPS = Set.of("troop", "troops", "unit", "patrol");
    private static final Set<String> ARMED = Set.of("MIL", "COP", "SPY", "REB", "IMG", "UAF", "CRM");
    private static final Set<String> OUTLAWS = Set.of("REB", "IMG", "CRM", "UAF");
    private static final Set<String> OF_STATE = Set.of("MIL", "COP", "SPY");
    private static final Set<String> ACTING = Set.of("MIL", "COP", "GOV", "SPY", "JUD", "LEG", "CRM");

    private final Context context;

    Bodies(Context context) {
        this.context = context;
    }

    /** "The army", "the police", "the mafia"; "a leftist group" are people, until it has a name. */
    boolean isBody(Glimpse glimpse, int head) {
        Tree tree = glimpse.tree();
        Span phrase = new Phrasing(tree, context.lexicon()).of(head);
        boolean told = tree.sentence().tokens().stream()
                .filter(token -> token.index() < head && phrase.contains(token.span()))
                .map(token -> new Span(token.span().start(), phrase.end()))
                .anyMatch(words -> isActing(context.document().words(words)));
        return !TROOPS.contains(tree.lemma(head)) && (told || isActing(tree.lemma(head)));
    }

    private boolean isActing(String noun) {
        return context.lexicon()
                .agents()
                .find(noun)
                .filter(agent -> agent.isGroup() && isActing(agent))
                .isPresent();
    }

    /** The armed body of a state that the nouns before a noun name: "Ruritanian army" of "young Ruritanian army officers". */
    Optional<Span> before(Glimpse glimpse, int head) {
        return before(glimpse, head, head - 1).filter(body -> glimpse.tree().isNominal(head - 1));
    }

    /** The same of a thing, where other nouns or an adjective may name it: "a navy missile ship", "military planes". */
    Optional<Span> armedWith(Glimpse glimpse, int head) {
        Span phrase = new Phrasing(glimpse.tree(), context.lexicon()).of(head);
        return IntStream.iterate(head - 1, last -> last >= 0, last -> last - 1)
                .takeWhile(last -> phrase.contains(glimpse.tree().token(last).span()))
                .mapToObj(last -> before(glimpse, head, last))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Span> before(Glimpse glimpse, int head, int last) {
        Tree tree = glimpse.tree();
        Span phrase = new Phrasing(tree, context.lexicon()).of(head);
        int first = last + 1;
        int body = last + 1;
        while (first > 0 && phrase.contains(tree.token(first - 1).span())) {
            first--;
            boolean word = tree.token(first).upos() != Upos.PUNCT;
            body = word && isForce(tree.sentence().cover(first, last)) ? first : body;
        }
        return body <= last ? Optional.of(tree.sentence().cover(withNation(tree, body), last)) : Optional.empty();
    }

    /** Whether words name an armed body of a state. */
    boolean isForce(Span words) {
        return context.lexicon()
                .agents()
                .find(context.document().words(words))
                .filter(agent -> agent.isGroup() && OF_STATE.stream().anyMatch(agent.sector()::contains))
                .isPresent();
    }

    private int withNation(Tree tree, int body) {
        boolean nation = body > 0
                && context.lexicon()
                        .countries()
                        .words()
                        .find(tree.token(body - 1).form())
                        .isPresent();
        return nation ? body - 1 : body;
    }

    /** Whether a body is the outlet of an armed group: no second group. */
    boolean isMouthpiece(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return context.lexicon().incidents().mouthpieces().name(name).isPresent();
    }

    /** Whether somebody bears arms, for a state or against one, or is a criminal. */
    static boolean isArmed(Actor actor) {
        return isArmed(actor.party());
    }

    static boolean isArmed(Party party) {
        String code = party.code();
        return code != null && ARMED.stream().anyMatch(code::contains);
    }

    /** Whether somebody bears arms against a state, or is a criminal. */
    static boolean isOutlawed(Party party) {
        String code = party.code();
        return code != null && OUTLAWS.stream().anyMatch(code::contains);
    }

    /** Whether somebody bears arms for a state. */
    static boolean isOfState(Actor actor) {
        return isOfState(actor.party());
    }

    /** Whether one speaks for the state that the other acts for, or is the very same. */
    static boolean areOfOneState(@Nullable Party one, Party other) {
        return one != null && (one.name().equals(other.name()) || (speaksForState(one) && isOfState(other)));
    }

    private static boolean speaksForState(Party party) {
        String code = party.code();
        return isOfState(party) || (code != null && code.endsWith("GOV"));
    }

    static boolean isOfState(Party party) {
        String code = party.code();
        return code != null && OF_STATE.stream().anyMatch(code::endsWith);
    }

    private static boolean isActing(Agents.Agent agent) {
        return ACTING.stream().anyMatch(agent.sector()::contains);
    }

    /** Whether somebody is a group or an organisation with a name. */
    static boolean isNamed(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANISATION;
    }

    static boolean isOrganisation(Name name) {
        return name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PARTY;
    }
}
