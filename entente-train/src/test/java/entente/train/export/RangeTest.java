package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({"AROUND_ZERO, -1", "BEHIND_GELU, -.17", "BEHIND_RELU, 0"})
    void bytesReachFromTheLowestToTheHighestNumber(Range range, float lowest) {
        assertThat(Math.round(lowest / range.step()) + range.zero()).isBetween(0, 1);
        assertThat(Math.round(1 / range.step()) + range.zero()).isEqualTo(255);
    }
}
