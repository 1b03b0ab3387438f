package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    troops,  LOWER
                    élan,    LOWER
                    Paris,   TITLE
                    Élysée,  TITLE
                    U.S.,    CAPITALS
                    ISIS,    CAPITALS
                    iPhone,  MIXED
                    McCain,  MIXED
                    5th,     MIXED
                    2015,    DIGITS
                    '3,000', DIGITS
                    A,       SINGLE_CAPITAL
                    B2,      SINGLE_CAPITAL
                    ?,       OTHER
                    中国,    OTHER
                    """)
    void tellsHowAWordIsWritten(String word, Casing casing) {
        assertThat(Casing.of(word)).isEqualTo(casing);
    }

    @Test
    void numbersTheKindsAsTheModelWasTrained() {
        assertThat(Casing.NONE.id()).isZero();
        assertThat(Casing.of("troops").id()).isEqualTo(1);
        assertThat(Casing.of("?").id()).isEqualTo(7);
    }

    @Test
    void sees400CharactersAtMost() {
        assertThat(Casing.of("a".repeat(400) + "B")).isEqualTo(Casing.LOWER);
        assertThat(Casing.of("a".repeat(399) + "B")).isEqualTo(Casing.MIXED);
    }
}
