package entente.claim;

import entente.lexicon.Action;
import entente.model.Party;
import entente.model.Upos;
import java.util.Set;
import java.util.function.Predicate;

/** Which acts are events: those in which somebody known takes part, with whoever the kind of act asks for. */
final class Newsworthy {
    /** What bombs and blasts do as well as people. */
    private static final Set<String> BY_THINGS = Set.of("18", "19", "20");

    private static final Set<String> FORCEFUL = Set.of("14", "15", "17", "18", "19", "20");
    /** Acts that are news by whom they befall, whoever did them. */
    private static final Set<String> SUFFERED = Set.of("07", "08", "09", "11", "14", "16", "17", "18", "19", "20");

    private final Tree tree;
    private final Clause clause;
    private final Parties parties;

    Newsworthy(Tree tree, Clause clause, Parties parties) {
        this.tree = tree;
        this.clause = clause;
        this.parties = parties;
    }

    /** Whether an act is an event. */
    boolean holds(Act act, Participants participants) {
        return participants.include(known(act)) && suffices(act, participants);
    }

    /** In violence and protest a sector alone is telling, "the militants"; elsewhere it is anybody. */
    private Predicate<Party> known(Act act) {
        return FORCEFUL.contains(act.root()) ? party -> party.code() != null : parties::isDistinct;
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
}
