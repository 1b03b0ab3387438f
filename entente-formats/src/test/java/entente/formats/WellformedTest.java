package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellformedTest {

    @Test
    void replacesHalvesOfPairsOneForOne() {
        assertThat(Wellformed.of("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(Wellformed.of("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    }

    @Test
    void leavesWholeCharactersAlone() {
        String whole = "Zürich \uD83D\uDE00 \u202E";
        assertThat(Wellformed.of(whole)).isSameAs(whole);
    }
}
