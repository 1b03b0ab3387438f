package entente.claim;

import entente.lexicon.IncidentWords;
import entente.lexicon.Lexicon;
import entente.model.Token;
import java.util.List;
import java.util.Set;

/** Attacks in words: "Roe hit Poe over the vote" is blame, where both are politicians and nothing tells of force. */
final class Verbal {
    private static final Set<String> FORCE = Set.of("18", "19");
    private static final String BLAME = "111";

    private final Tree tree;
    private final Parties parties;
    private final Lexicon lexicon;

    Verbal(Tree tree, Parties parties, Lexicon lexicon) {
        this.tree = tree;
        this.parties = parties;
        this.lexicon = lexicon;
    }

    /** The act as it is meant. */
    Act meant(Act act) {
        return FORCE.contains(act.root()) && isOfWords(act) && isAmongPeople(act) && isPeaceful(act)
                ? act.coded(BLAME)
                : act;
    }

    private boolean isOfWords(Act act) {
        return lexicon.acts().classes().holds("@verbal", tree.lemma(act.token()));
    }

    private boolean isAmongPeople(Act act) {
        List<Integer> acted =
                act.recipient().stream().flatMap(slot -> slot.heads().stream()).toList();
        return !act.source().isEmpty()
                && !acted.isEmpty()
                && act.source().stream().allMatch(parties::isPolitician)
                && acted.stream().allMatch(parties::isPolitician);
    }

    private boolean isPeaceful(Act act) {
        IncidentWords words = lexicon.incidents().words();
        for (Token token : tree.sentence().tokens()) {
            if (token.index() != act.token() && !words.of(Tree.lemma(token)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
