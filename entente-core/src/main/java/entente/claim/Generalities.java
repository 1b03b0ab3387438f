package entente.claim;

import entente.model.Stage;
import entente.model.Target;
import entente.model.Token;
import entente.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Violence in general: "they kill journalists" tells neither when nor where, nor how many or which. */
final class Generalities {
    /** Everybody is nobody in particular, though the words be definite and singular. */
    private static final Set<String> EVERYBODY = Set.of("population", "people", "populace", "citizenry");

    private final List<Glimpse> glimpses;

    Generalities(List<Glimpse> glimpses) {
        this.glimpses = glimpses;
    }

    /** Whether all that is told of an incident is of people or things of a sort. */
    boolean isAll(Strand strand, List<Target> targets) {
        return !targets.isEmpty()
                && !isThreat(strand)
                && !strand.when().isKnown()
                && strand.places().stream().allMatch(place -> place.precision() == Where.Precision.COUNTRY)
                && targets.stream().allMatch(Generalities::isUncounted)
                && strand.happenings().stream().noneMatch(this::tellsWhom);
    }

    /** "The rebels threatened to kill judges": the threat is one act, whomever it is aimed at. */
    private static boolean isThreat(Strand strand) {
        return strand.stage() == Stage.THREATENED && !strand.attributions().isEmpty();
    }

    private static boolean isUncounted(Target target) {
        return target.kind() != Target.Kind.PERSON && (target.count() == null || isEverybody(target.name()));
    }

    private static boolean isEverybody(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        return words[words.length - 1].equals("population");
    }

    private boolean tellsWhom(Happening happening) {
        IntStream hit = happening.hits().stream().mapToInt(Hit::head);
        IntStream counted = happening.casualties().stream()
                .mapToInt(casualty -> casualty.people().head());
        Glimpse glimpse = glimpses.get(happening.sentence());
        Tree tree = glimpse.tree();
        return IntStream.concat(hit, counted)
                .filter(head -> !EVERYBODY.contains(tree.lemma(head)))
                .anyMatch(head -> isOne(tree, head) || glimpse.isDefinite(head) || isOfGroup(glimpse, head));
    }

    /** "A group of students". */
    private static boolean isOfGroup(Glimpse glimpse, int head) {
        Token token = glimpse.tree().token(head);
        return token.is("nmod")
                && isOne(glimpse.tree(), token.head())
                && glimpse.sorts().isCollective(token.head());
    }

    /** Headlines leave out the article: "Child shot in car". */
    private static boolean isOne(Tree tree, int head) {
        return tree.token(head).xpos().equals("NN");
    }
}
