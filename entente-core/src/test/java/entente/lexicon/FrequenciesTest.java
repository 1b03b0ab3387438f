package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

    @Test
    void commonWordsStandInManyDocumentsAndRareOnesInNone() {
        Frequencies frequencies = Frequencies.load();

        assertThat(frequencies.of("say")).isBetween(frequencies.of("ferry") + 1, frequencies.documents());
        assertThat(frequencies.of("Harbourtown")).isZero();
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> Frequencies.of(List.of(row("say", "many")))).hasMessageContaining("not a number");
        assertThatThrownBy(() -> Frequencies.of(List.of(row("say", "3"), row("say", "4"))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Frequencies.of(List.of(row("say", "3")))).hasMessageContaining("need a row");
    }

    private static Table.Row row(String... cells) {
        return new Table.Row("frequencies.tsv", 1, List.of(cells));
    }
}
