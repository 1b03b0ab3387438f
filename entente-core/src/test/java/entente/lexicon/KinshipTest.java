package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private final Kinship kinship = Kinship.load();

    @Test
    void kindsOfOneFamilyAreAkin() {
        assertThat(kinship.akin("bombing", "armed-assault")).isTrue();
        assertThat(kinship.akin("bombing", "arrest")).isFalse();
    }

    @Test
    void aKindThatNobodyKnowsIsAkinToItselfAlone() {
        assertThat(kinship.akin("meteor", "meteor")).isTrue();
        assertThat(kinship.akin("meteor", "attack")).isFalse();
    }

    @Test
    void theGeneralWordIsTheBroadest() {
        assertThat(kinship.breadth("attack")).isGreaterThan(kinship.breadth("bombing"));
    }

    @Test
    void refusesAKindWithoutAFamilyOrTwice() {
        assertThatThrownBy(() -> Kinship.of(List.of(row("bombing", "")))).hasMessageContaining("without a family");
        assertThatThrownBy(() -> Kinship.of(List.of(row("bombing", "air"), row("bombing", "terror"))))
                .hasMessageContaining("twice");
    }

    private static Table.Row row(String... cells) {
        return new Table.Row("kinship.tsv", 1, List.of(cells));
    }
}
