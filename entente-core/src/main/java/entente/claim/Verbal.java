package entente.claim;

import entente.lexicon.WordClasses;
import java.util.List;
import java.util.Set;

/** Attacks in words: "Roe hit Poe over the vote" is blame, where both are politicians and nothing tells of force. */
final class Verbal {
    private static final Set<String> FORCE = Set.of("18", "19");
    private static final String BLAME = "111";

    private final Tree tree;
    private final Parties parties;
    private final Topics topics;
    private final WordClasses classes;

    Verbal(Tree tree, Parties parties, Topics topics, WordClasses classes) {
        this.tree = tree;
        this.parties = parties;
        this.topics = topics;
        this.classes = classes;
    }

    /** The act as it is meant. */
    Act meant(Act act) {
        return FORCE.contains(act.root()) && isOfWords(act) && isAmongPeople(act) && !topics.tellsOfForce(act)
                ? act.coded(BLAME)
                : act;
    }

    private boolean isOfWords(Act act) {
        return classes.holds("@verbal", tree.lemma(act.token()));
    }

    private boolean isAmongPeople(Act act) {
        List<Integer> acted =
                act.recipient().stream().flatMap(slot -> slot.heads().stream()).toList();
        return !act.source().isEmpty()
                && !acted.isEmpty()
                && act.source().stream().allMatch(parties::isPolitician)
                && acted.stream().allMatch(parties::isPolitician);
    }
}
