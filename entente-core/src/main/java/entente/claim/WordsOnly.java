package entente.claim;

import entente.lexicon.WordClasses;
import entente.model.Attribution;
import entente.model.Attribution.Sort;
import entente.model.Target;
import java.util.List;
import java.util.Set;

/** Attacks in words: "the party attacked the senator" is no incident where only politicians take part and nothing tells of force: one is "carried out" by force. */
final class WordsOnly {
    private static final Set<String> POLITICAL = Set.of("GOV", "PTY", "LEG", "OPP", "ELI", "MED", "JUD");
    private static final Set<String> POLITICIANS = Set.of("politician", "government");

    private final WordClasses classes;

    WordsOnly(WordClasses classes) {
        this.classes = classes;
    }

    boolean isAll(Strand strand, List<Target> targets) {
        return strand.casualties().isEmpty()
                && !strand.attributions().isEmpty()
                && strand.happenings().stream().noneMatch(Happening::isCommitted)
                && strand.happenings().stream().flatMap(h -> h.marks().stream()).allMatch(this::maySpeak)
                && strand.attributions().stream().allMatch(WordsOnly::isPolitical)
                && targets.stream().allMatch(WordsOnly::isPolitical);
    }

    private boolean maySpeak(Mark mark) {
        return mark.word().weapon().isEmpty()
                && classes.holds("@verbal", mark.word().lemma());
    }

    private static boolean isPolitical(Attribution doer) {
        String code = doer.party().code();
        return code == null ? doer.sort() == Sort.PERSON : POLITICAL.stream().anyMatch(code::contains);
    }

    private static boolean isPolitical(Target target) {
        return target.effects().isEmpty()
                && (target.kind() == Target.Kind.PERSON || POLITICIANS.contains(target.type()));
    }
}
