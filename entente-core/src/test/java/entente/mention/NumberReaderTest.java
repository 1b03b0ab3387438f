package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.NumberWords;
import entente.model.Quantity.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    private static final NumberWords WORDS = NumberWords.load();

    @ParameterizedTest
    @CsvSource({
        "224, 224",
        "'12,000', 12000",
        "seven, 7",
        "twenty - one, 21",
        "a hundred and twenty, 120",
        "one hundred and six, 106",
        "three hundred, 300",
        "two thousand four hundred and ten, 2410",
        "3 million, 3000000",
        "a dozen, 12",
        "two dozen, 24",
        "half a dozen, 6",
        "a couple, 2",
        "both, 2"
    })
    void readsExactNumbers(String words, long value) {
        Numeral number = read(words);
        assertThat(number.low()).isEqualTo(value);
        assertThat(number.high()).isEqualTo(value);
        assertThat(number.modifier()).isEqualTo(Modifier.EXACT);
        assertThat(number.end()).isEqualTo(words.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({
        "dozens, 24, 99",
        "hundreds, 200, 999",
        "several, 3, 9",
        "a few, 3, 9",
        "several hundred, 300, 900",
        "a few dozen, 36, 108",
        "tens of thousands, 20000, 99000",
        "hundreds of thousands, 200000, 999000",
    })
    void readsVagueNumbersAsBounds(String words, long low, long high) {
        Numeral number = read(words);
        assertThat(List.of(number.low(), number.high())).containsExactly(low, high);
        assertThat(number.modifier()).isEqualTo(Modifier.VAGUE);
    }

    @ParameterizedTest
    @CsvSource({"10 - 12, 10, 12", "10 to 12, 10, 12", "two or three, 2, 3"})
    void readsRanges(String words, long low, long high) {
        Numeral number = read(words);
        assertThat(List.of(number.low(), number.high())).containsExactly(low, high);
        assertThat(number.modifier()).isEqualTo(Modifier.RANGE);
    }

    @Test
    void readsAndAsARangeOnlyAfterBetween() {
        NumberReader between = new NumberReader(WORDS, List.of("between", "10", "and", "12"));
        assertThat(between.at(1)).get().isEqualTo(new Numeral(0, 4, 10, 12, Modifier.RANGE));
        assertThat(read("10 and 12").high()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"10 to 2, 10", "40 - 3, 40"})
    void takesFallingNumbersForNoRange(String words, long value) {
        assertThat(read(words).high()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"3.5", "13th", "'1,20'", "',5'", "12345678901234567890", "few", "scores", "man", "a"})
    void readsNoNumberWhereNoneStands(String words) {
        assertThat(new NumberReader(WORDS, List.of(words.split(" "))).at(0)).isEmpty();
    }

    @Test
    void keepsAbsurdNumbersWithinALong() {
        assertThat(read("999999999999 hundred billion").low()).isEqualTo(1_000_000_000_000_000L);
    }

    private static Numeral read(String words) {
        return new NumberReader(WORDS, List.of(words.split(" "))).at(0).orElseThrow();
    }
}
