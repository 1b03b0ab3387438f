package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Attribution;
import entente.model.Party;
import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import entente.model.When;
import entente.model.When.Precision;
import entente.model.Where;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | 1200 | EXACT | 1,200",
                "128  |      | AT_LEAST | at least 128",
                "100  |      | MORE_THAN | more than 100",
                "     | 30   | AT_MOST | at most 30",
                "     | 30   | LESS_THAN | less than 30",
                "160  | 180  | ABOUT | about 170",
                "150  | 170  | NEARLY | nearly 170",
                "12   | 15   | RANGE | 12 to 15",
                "24   |      | VAGUE | the words",
            })
    void hedgesANumberAsTheReportDid(Long low, Long high, Modifier modifier, String words) {
        assertThat(Wording.of(new Quantity(low, high, modifier, "the words"))).isEqualTo(words);
    }

    @Test
    void tellsTimesAsFinelyAsTheyAreKnown() {
        LocalDate first = LocalDate.of(2021, 3, 4);
        assertThat(Wording.of(When.day(first))).isEqualTo("2021-03-04");
        assertThat(Wording.of(When.month(YearMonth.of(2021, 3)))).isEqualTo("2021-03");
        assertThat(Wording.of(When.year(2021))).isEqualTo("2021");
        assertThat(Wording.of(When.between(first, first.plusDays(2), Precision.RANGE)))
                .isEqualTo("2021-03-04 to 2021-03-06");
        assertThat(Wording.of(When.between(first, null, Precision.RANGE))).isEqualTo("since 2021-03-04");
        assertThat(Wording.of(When.between(null, first, Precision.RANGE))).isEqualTo("by 2021-03-04");
        assertThat(Wording.of(When.unknown())).isEqualTo("no date");
    }

    @Test
    void namesTheCountryOfWhatIsSmaller() {
        assertThat(Wording.of(new Where("Oslo", "NO", null, null, null, Where.Precision.CITY, null)))
                .isEqualTo("Oslo (NO)");
        assertThat(Wording.of(new Where("Norway", "NO", null, null, null, Where.Precision.COUNTRY, null)))
                .isEqualTo("Norway");
        assertThat(Wording.of(Where.named("the old mill"))).isEqualTo("the old mill");
    }

    @Test
    void namesWhoAccusesButNotWhoClaims() {
        Party front = Party.named("Tidal Front");
        var evidence = Reports.evidence(Reports.HARBOUR, "Tidal Front");
        assertThat(Wording.of(new Attribution(
                        front,
                        Attribution.Sort.ORGANISATION,
                        "Tidal Front",
                        Attribution.Mode.CLAIMED,
                        front,
                        evidence)))
                .isEqualTo("claimed");
        assertThat(Wording.of(new Attribution(
                        front,
                        Attribution.Sort.ORGANISATION,
                        "Tidal Front",
                        Attribution.Mode.ACCUSED,
                        Party.named("Norlund"),
                        evidence)))
                .isEqualTo("accused by Norlund");
        assertThat(Wording.of(new Attribution(
                        front,
                        Attribution.Sort.ORGANISATION,
                        "Tidal Front",
                        Attribution.Mode.REPORTED,
                        null,
                        evidence)))
                .isEqualTo("reported");
    }

    @Test
    void givesEqualChainsOnceAndNoMoreThanThree() {
        var one = Reports.evidence(Reports.HARBOUR, "Tidal Front", "A");
        assertThat(Wording.voices(Collections.nCopies(9, one))).isEqualTo("Harbour Post <- Coastal Wire <- A");
        var others = List.of("A", "B", "C", "D", "E").stream()
                .map(name -> Reports.evidence(Reports.LEDGER, "15 on Friday", name))
                .toList();
        assertThat(Wording.voices(others))
                .isEqualTo("Northern Ledger <- A; Northern Ledger <- B; Northern Ledger <- C; and 2 more");
    }

    @Test
    void writesFractionsOnlyWhereThereAre() {
        assertThat(Wording.of(12_000.0)).isEqualTo("12,000");
        assertThat(Wording.of(3.5)).isEqualTo("3.5");
    }
}
