package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import entente.reader.PathNumbers;
import entente.reader.Subwords;
import entente.reader.TreePaths;
import entente.reader.WordPiece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final Release RELEASE = new Release("tiny", "1", 1, LocalDate.of(2026, 11, 20));
    private static final Tensors WEIGHTS = TinyWeights.of(3);
    private static final PathNumbers PATHS = new PathNumbers(List.of("OTHER", ">obj"));
    private static final List<Sample> SENTENCES = List.of(
            sentence("The", "envoy", "met", "both", "delegations", "in", "Doha", "on", "Monday", "."),
            sentence("Nobody", "claimed", "the", "ambush"));

    /** Every word hangs from the first. */
    private static Sample sentence(String... words) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.length, 0));
        heads.set(0, -1);
        TreePaths tree = new TreePaths(List.of(words), heads, Collections.nCopies(words.length, "obj"));
        return new Sample(Subwords.of(List.of(words), WordPiece.load()), tree, PATHS);
    }

    private static byte[] model(Tensors weights, boolean quantised) {
        return new Export(weights, TinyWeights.ATTENTION).model(quantised, RELEASE);
    }

    @Test
    void isNothingBetweenAModelAndItself() throws OrtException {
        byte[] model = model(WEIGHTS, false);
        Drift drift = Drift.between(model, model, WEIGHTS, SENTENCES);
        assertThat(Decision.values())
                .allSatisfy(decision -> assertThat(drift.share(decision)).isZero());
        assertThatCode(drift::check).doesNotThrowAnyException();
        assertThat(drift.toString()).contains("heads 0.00 % (limit 1.50 %) of 14");
    }

    @Test
    void looksForRolesAlongTheTree() throws OrtException {
        byte[] model = model(WEIGHTS, false);
        Tensors others = TinyWeights.of(3);
        Arrays.fill(others.get("path").values(), 50);
        try (Session session = new Session(model)) {
            Sample sentence = SENTENCES.getFirst();
            Decisions with = new Decisions(session.outputs(sentence.subwords()), WEIGHTS, sentence);
            Decisions without = new Decisions(session.outputs(sentence.subwords()), others, sentence);

            assertThat(without.given(with).get(Decision.ROLES))
                    .isNotEqualTo(with.given(with).get(Decision.ROLES));
        }
    }

    @Test
    void ofAnotherModelIsRefusedWithWhatDrifted() throws OrtException {
        byte[] other = model(TinyWeights.of(4), true);
        Drift drift = Drift.between(model(WEIGHTS, false), other, WEIGHTS, SENTENCES);
        assertThat(drift.share(Decision.HEADS)).isGreaterThan(.3);
        assertThatThrownBy(drift::check).hasMessageContaining("heads").hasMessageContaining("do not ship");
    }
}
