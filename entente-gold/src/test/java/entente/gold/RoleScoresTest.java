package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Argument;
import entente.model.Predicate;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Over "Gulls were chased by dogs yesterday". */
class RoleScoresTest {
    private static final int WERE = 1;
    private static final int CHASED = 2;
    private static final GoldTree TREE = new GoldTree(
            List.of("Gulls", "were", "chased", "by", "dogs", "yesterday"),
            List.of(Upos.NOUN, Upos.AUX, Upos.VERB, Upos.ADP, Upos.NOUN, Upos.NOUN),
            List.of("NNS", "VBD", "VBN", "IN", "NNS", "NN"),
            List.of(2, 2, Token.ROOT, 4, 2, 2),
            List.of("nsubj:pass", "aux:pass", "root", "case", "obl:agent", "obl:unmarked"));

    private final RoleScores scores = new RoleScores();

    @Test
    void countsWhatIsRightFoundAndGold() {
        scores.addArguments("given", gold(CHASED, 0, "ARG1", 4, "ARG0"), found(CHASED, 0, "ARG1", 5, "ARGM-TMP"));

        assertThat(row("given all")).contains("P 0.5000 R 0.5000 F1 0.5000").contains("right 1 of 2 found, 2 gold");
        assertThat(row("given of verbs")).contains("right 1 of 2 found, 2 gold");
        assertThat(row("given all numbered roles")).contains("P 1.0000 R 0.5000");
    }

    @Test
    void countsAWrongRoleUnderBothNames() {
        scores.addArguments("given", gold(CHASED, 4, "ARG0"), found(CHASED, 4, "ARG2"));

        assertThat(row("given role ARG0")).contains("right 0 of 0 found, 1 gold");
        assertThat(row("given role ARG2")).contains("right 0 of 1 found, 0 gold");
        assertThat(row("given all whatever the role")).contains("F1 1.0000");
    }

    @Test
    void tellsAgentsOfPassivesApart() {
        scores.addArguments("found", gold(CHASED, 0, "ARG1", 4, "ARG0"), found(CHASED, 4, "ARG0"));

        assertThat(row("found by-agents of passives")).contains("right 1 of 1 found, 1 gold");
    }

    @Test
    void countsArgumentsOfAPredicateThatIsNoneAsWrong() {
        scores.addArguments("found", gold(CHASED, 4, "ARG0"), found(0, 5, "ARGM-TMP"));

        assertThat(row("found all")).contains("right 0 of 1 found, 1 gold");
        assertThat(row("found of nouns")).contains("right 0 of 1 found, 0 gold");
    }

    @Test
    void setsContinuedPartsApart() {
        scores.addArguments("given", gold(CHASED, 4, "ARG0", 5, "C-ARG0"), found(CHASED, 4, "ARG0"));

        assertThat(row("given all")).contains("R 1.0000");
        assertThat(row("given all whatever the role")).contains("R 1.0000");
        assertThat(row("given all with continued parts")).contains("R 0.5000");
    }

    @Test
    void leavesCopulasOutOfOneRow() {
        scores.addPredicates(gold(CHASED, 4, "ARG0"), found(WERE, 4, "ARG1"));

        assertThat(row("predicates all")).contains("right 0 of 1 found, 1 gold");
        assertThat(row("predicates all but copulas")).contains("right 0 of 0 found, 1 gold");
        assertThat(row("predicates of copulas")).contains("right 0 of 1 found, 0 gold");
    }

    @Test
    void addsSentencesUp() {
        scores.addArguments("given", gold(CHASED, 4, "ARG0"), found(CHASED, 4, "ARG0"));
        scores.addArguments("given", gold(CHASED, 4, "ARG0"), found(CHASED, 0, "ARG0"));

        assertThat(row("given role ARG0")).contains("right 1 of 2 found, 2 gold");
    }

    /** Indices of words, each followed by its role. */
    private static RoleBank.Sentence gold(int predicate, Object... arguments) {
        SortedMap<Integer, String> roles = new TreeMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            roles.put((Integer) arguments[at], (String) arguments[at + 1]);
        }
        return new RoleBank.Sentence(TREE, new TreeMap<>(Map.of(predicate, roles)));
    }

    private static List<Predicate> found(int predicate, Object... arguments) {
        List<Argument> roles = new ArrayList<>();
        for (int at = 0; at < arguments.length; at += 2) {
            roles.add(new Argument((Integer) arguments[at], (String) arguments[at + 1], 1));
        }
        return List.of(new Predicate(predicate, 1, roles));
    }

    private String row(String name) {
        return scores.text()
                .lines()
                .filter(line -> line.startsWith(name + "  "))
                .findFirst()
                .orElseThrow();
    }
}
