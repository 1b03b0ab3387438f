package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final TreebankSentence TUGS = Snippets.sentence(
            "t-1",
            "Two NUM CD 2 nummod",
            "tugs NOUN NNS 6 nsubj",
            ", PUNCT , 2 punct",
            "which PRON WDT 5 nsubj",
            "leaked VERB VBD 2 acl:relcl",
            "towed VERB VBD 0 root",
            "the DET DT 8 det",
            "barge NOUN NN 6 obj");

    private static List<Frame> frames(String predicates) {
        String row =
                "{\"id\": \"t-1\", \"tokens\": [\"Two\", \"tugs\", \",\", \"which\", \"leaked\", \"towed\", \"the\","
                        + " \"barge\"], \"predicates\": [" + predicates + "]}";
        return Roles.of(JsonRow.read("roles.jsonl", List.of(row))).of(TUGS).orElseThrow();
    }

    @Test
    void takesTheHeadOfEachArgument() {
        List<Frame> frames =
                frames("{\"roleset\": \"tow.01\", \"at\": 5, \"args\": [[0, 5, \"ARG0\"], [6, 8, \"ARG1\"]]}");

        assertThat(frames).containsExactly(new Frame(5, "tow.01", new TreeMap<>(Map.of(1, "ARG0", 7, "ARG1"))));
    }

    @Test
    void letsAPlainRoleGoBeforeAContinuedOneOfTheSameHead() {
        List<Frame> frames = frames(
                "{\"roleset\": \"tow.01\", \"at\": 5, \"args\": [[0, 3, \"C-ARG1\"], [0, 5, \"ARG0\"], [3, 4, \"R-ARG0\"]]}");

        assertThat(frames.get(0).arguments()).isEqualTo(Map.of(1, "ARG0", 3, "R-ARG0"));
    }

    @Test
    void takesTheWordNearestToTheRootWhenSeveralHeadsLieOutside() {
        List<Frame> frames = frames("{\"roleset\": \"tow.01\", \"at\": 4, \"args\": [[4, 6, \"ARGM-ADV\"]]}");

        assertThat(frames.get(0).arguments()).isEqualTo(Map.of(5, "ARGM-ADV"));
    }

    @Test
    void putsPredicatesInTheOrderOfTheSentence() {
        List<Frame> frames = frames(
                "{\"roleset\": \"tow.01\", \"at\": 5, \"args\": []}, {\"roleset\": \"tow.01\", \"at\": 4, \"args\": []}");

        assertThat(frames).extracting(Frame::predicate).containsExactly(4, 5);
    }

    @Test
    void dropsAnAuxiliaryWithoutArguments() {
        TreebankSentence sentence =
                Snippets.sentence("s-1", "Fog NOUN NN 3 nsubj", "has AUX VBZ 3 aux", "lifted VERB VBN 0 root");
        String row = "{\"id\": \"s-1\", \"tokens\": [\"Fog\", \"has\", \"lifted\"], \"predicates\":"
                + " [{\"roleset\": \"tow.01\", \"at\": 1, \"args\": []}, {\"roleset\": \"tow.01\", \"at\": 2, \"args\": [[0, 1, \"ARG1\"]]}]}";

        List<Frame> frames =
                Roles.of(JsonRow.read("roles.jsonl", List.of(row))).of(sentence).orElseThrow();

        assertThat(frames).extracting(Frame::predicate).containsExactly(2);
    }

    @Test
    void knowsNothingOfASentenceThatIsCutInAnotherWay() {
        String row = "{\"id\": \"t-1\", \"tokens\": [\"Two\", \"tugs,\"], \"predicates\": []}";

        assertThat(Roles.of(JsonRow.read("roles.jsonl", List.of(row))).of(TUGS)).isEmpty();
    }
}
