package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void foldsCaseDiacriticsMarksAndHyphens() {
        assertThat(Spelling.fold("Saint-Étienne")).isEqualTo("saint etienne");
        assertThat(Spelling.fold("Sana’a")).isEqualTo("sanaa");
        assertThat(Spelling.fold("U.S.")).isEqualTo("us");
        assertThat(Spelling.fold("Łódź")).isEqualTo("lodz");
        assertThat(Spelling.fold(" -- ")).isEmpty();
    }

    @Test
    void tellsAbbreviationsByTheirCapitals() {
        assertThat(Spelling.isCapitals("U.S.")).isTrue();
        assertThat(Spelling.isCapitals("G20")).isFalse();
        assertThat(Spelling.isCapitals("Is")).isFalse();
    }

    @Test
    void foldsAMillionMarksInNoTime() {
        assertThat(Spelling.fold("'".repeat(1_000_000) + "a")).isEqualTo("a");
    }
}
