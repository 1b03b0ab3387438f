package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantisedTest {

    @Test
    void eachRowHasTheWholeRangeForItself() {
        Tensor table = new Tensor(new float[] {.75f, -1, .25f, 400, -100, 3}, new int[] {2, 3});
        Quantised quantised = Quantised.of(table, 63);
        assertThat(quantised.bytes()).containsExactly(47, -63, 16, 63, -16, 0);
        assertThat(quantised.scales()).containsExactly(new float[] {1f / 63, 400f / 63}, within(1e-6f));
    }

    @Test
    void rowOfZerosStaysZero() {
        Quantised quantised = Quantised.of(new Tensor(new float[2], new int[] {1, 2}), 127);
        assertThat(quantised.bytes()).containsExactly(0, 0);
        assertThat(quantised.scales()[0]).isPositive();
    }

    @Test
    void bytesTurnLikeTheTable() {
        Quantised quantised = new Quantised(new byte[] {1, 2, 3, 4, 5, 6}, new float[2]);
        assertThat(quantised.transposedBytes()).containsExactly(1, 4, 2, 5, 3, 6);
    }
}
