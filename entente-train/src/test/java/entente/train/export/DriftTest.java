package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import entente.reader.Subwords;
import entente.reader.WordPiece;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final Release RELEASE = new Release("tiny", "1", 1, LocalDate.of(2026, 11, 20));
    private static final Tensors WEIGHTS = TinyWeights.of(3);
    private static final List<Subwords> SENTENCES = List.of(
            sentence("The", "envoy", "met", "both", "delegations", "in", "Doha", "on", "Monday", "."),
            sentence("Nobody", "claimed", "the", "ambush"));

    private static Subwords sentence(String... words) {
        return Subwords.of(List.of(words), WordPiece.load());
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
    void ofAnotherModelIsRefusedWithWhatDrifted() throws OrtException {
        byte[] other = model(TinyWeights.of(4), true);
        Drift drift = Drift.between(model(WEIGHTS, false), other, WEIGHTS, SENTENCES);
        assertThat(drift.share(Decision.HEADS)).isGreaterThan(.3);
        assertThatThrownBy(drift::check).hasMessageContaining("heads").hasMessageContaining("do not ship");
    }
}
