package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Argument;
import entente.model.Predicate;
import entente.model.Upos;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One hidden unit a role, so that a word's row says directly how much it is of each. */
class RolesTest {
    private static final List<String> ROLES = List.of("NONE", "ARG0", "ARGM-TMP");
    private static final List<String> PATHS = List.of("OTHER", ">obj");
    private static final Labels LABELS =
            new Labels(List.of(Upos.VERB), List.of("X"), List.of("root"), List.of("O"), ROLES, PATHS);
    private static final PairScorer SCORER =
            new PairScorer(new Rows(new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, 3), new float[] {0, 0, 0});

    /** An object is more of an ARG0 than the scores of its word alone say. */
    private static final RolePaths OBJECTS_ACT = new RolePaths(PATHS, new Rows(new float[] {0, 0, 0, 0, 4, 0}, 3));

    private static final RolePaths NO_PATHS = new RolePaths(PATHS, new Rows(new float[6], 3));
    private static final FrameCounts NO_COUNTS = FrameCounts.read(FrameCountBytes.of(PATHS.size()));
    private static final TreePaths TREE = new TreePaths(List.of("see", "it"), List.of(-1, 0), List.of("root", "obj"));

    @Test
    void takesWordsAboveTheThreshold() {
        Scores scores = scores(new float[] {0, 0, 0, 1, 2, 0}, new float[9], new float[3]);

        assertThat(roles(.5f, scores)).extracting(Predicate::token).containsExactly(0);
        assertThat(roles(.1f, scores)).extracting(Predicate::token).containsExactly(0, 1);
        assertThat(roles(.5f, scores).getFirst().score()).isBetween(.73f, .74f);
    }

    @Test
    void takesWordsThatAreGivenHoweverUnlikely() {
        Scores scores = scores(new float[] {0, 0, 0, 1, 2, 0}, new float[] {0, 0, 0, 0, 3, 0, 0, 0, 0}, new float[3]);

        List<Predicate> given = new Roles(LABELS, SCORER, NO_PATHS, NO_COUNTS, .5f).of(scores, TREE, word -> word == 1);

        assertThat(given).extracting(Predicate::token).containsExactly(1);
        assertThat(given.getFirst().score()).isBetween(.11f, .12f);
        assertThat(given.getFirst().argument("ARG0")).isZero();
    }

    @Test
    void keepsTheMostCertainWordForANumberedRole() {
        Scores scores =
                scores(new float[] {0, 0, 0, 9, 9, 0}, new float[] {0, 0, 0, 0, 3, 0, 0, 5, 0}, new float[] {0, 0, 0});

        List<Argument> arguments = roles(.5f, scores).getFirst().arguments();

        assertThat(arguments).extracting(Argument::token).containsExactly(1);
        assertThat(arguments).extracting(Argument::role).containsExactly("ARG0");
    }

    @Test
    void keepsEveryWordOfAModifier() {
        Scores scores =
                scores(new float[] {0, 0, 0, 9, 9, 0}, new float[] {0, 0, 0, 0, 0, 3, 0, 0, 5}, new float[] {0, 0, 0});

        assertThat(roles(.5f, scores).getFirst().arguments()).hasSize(2).allMatch(a -> a.role()
                .equals("ARGM-TMP"));
    }

    @Test
    void weighsWhetherAWordIsAnArgumentAtAll() {
        float[] arguments = {0, 0, 0, 2, 1, 0, 2, 1, 0};
        float[] none = {0, 0, 0};
        float[] secondExists = {0, 0, 9};

        assertThat(roles(.5f, scores(new float[] {0, 0, 0, 9, 9, 0}, arguments, none))
                        .getFirst()
                        .arguments())
                .isEmpty();
        assertThat(roles(.5f, scores(new float[] {0, 0, 0, 9, 9, 0}, arguments, secondExists))
                        .getFirst()
                        .arguments())
                .extracting(Argument::token)
                .containsExactly(1);
    }

    @Test
    void givesNoRoleThatIsOnlyTheFirstOfUnlikelyOnes() {
        float[] predicates = {0, 0, 0, 9, 9, 0};
        float[] split = {0, 0, 0, 0, 3, 3, 0, 3, 1};

        List<Argument> arguments =
                roles(.5f, scores(predicates, split, new float[3])).getFirst().arguments();

        assertThat(arguments).extracting(Argument::token).containsExactly(1);
        assertThat(roles(.5f, scores(predicates, new float[] {0, 0, 0, 3, 3.1f, 3, 3, 3.1f, 3}, new float[3]))
                        .getFirst()
                        .arguments())
                .isEmpty();
    }

    @Test
    void asksForNoRoleOfAWordThatIsHardlyAnArgument() {
        float[] predicates = {0, 0, 0, 9, 9, 0};
        float[] arguments = {0, 0, 0, 0, 9, 0, 0, 9, 0};

        assertThat(roles(.5f, scores(predicates, arguments, new float[] {0, -5, -7}))
                        .getFirst()
                        .arguments())
                .extracting(Argument::token)
                .containsExactly(0);
    }

    @Test
    void looksAtTheWayThroughTheTree() {
        Scores scores = scores(new float[] {0, 0, 0, 9, 9, 0}, new float[] {0, 0, 0, 0, 0, 0, 1, 0, 0}, new float[3]);

        List<Argument> arguments = new Roles(LABELS, SCORER, OBJECTS_ACT, NO_COUNTS, .5f)
                .in(scores, TREE)
                .getFirst()
                .arguments();

        assertThat(roles(.5f, scores).getFirst().arguments()).isEmpty();
        assertThat(arguments).extracting(Argument::token).containsExactly(1);
        assertThat(arguments).extracting(Argument::role).containsExactly("ARG0");
    }

    @Test
    void leansTowardsTheRolesThatAPredicateUsuallyHas() {
        int[] objectsTellWhen = {FrameCounts.key(1, 0, 1, PATHS.size()), 2, 9};
        int[] objectsInGeneral = {FrameCounts.key(FrameCounts.ANY_SENSE, 0, 1, PATHS.size()), 1, 50};
        FrameCounts counts = FrameCounts.read(FrameCountBytes.of(PATHS.size(), objectsInGeneral, objectsTellWhen));
        Scores scores = scores(new float[] {0, 0, 0, 9, 0, 0}, new float[] {0, 0, 0, 0, 3, 2, 0, 3, 2}, new float[3]);

        List<Argument> arguments = new Roles(LABELS, SCORER, NO_PATHS, counts, .5f)
                .in(scores, TREE)
                .getFirst()
                .arguments();

        assertThat(roles(.5f, scores).getFirst().arguments())
                .extracting(Argument::role)
                .containsExactly("ARG0");
        assertThat(arguments).extracting(Argument::role).containsExactly("ARG0", "ARGM-TMP");
    }

    private static List<Predicate> roles(float threshold, Scores scores) {
        return new Roles(LABELS, SCORER, NO_PATHS, NO_COUNTS, threshold).in(scores, TREE);
    }

    /** Two words and the root. */
    private static Scores scores(float[] predicates, float[] arguments, float[] exists) {
        Rows none = new Rows(new float[3], 1);
        Rows ones = new Rows(new float[] {1, 1, 1}, 1);
        return new Scores(
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                new Rows(predicates, 2),
                ones,
                new Rows(exists, 1),
                new Rows(new float[9], 3),
                new Rows(arguments, 3));
    }
}
