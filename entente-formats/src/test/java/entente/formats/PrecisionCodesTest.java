package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.When;
import entente.model.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionCodesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "6, 2, 2",
        "7, 2, 3",
        "8, 3, 4",
        "31, 3, 4",
        "32, , 5",
        "365, , 5",
        "366, , 5",
        "367, , ",
    })
    void codesATimeByTheDaysThatItMayBe(int days, @Nullable Long acled, @Nullable Long ucdp) {
        When when = When.between(FIRST, FIRST.plusDays(days - 1L), When.Precision.RANGE);
        assertThat(PrecisionCodes.acled(when)).isEqualTo(acled);
        assertThat(PrecisionCodes.ucdp(when)).isEqualTo(ucdp);
    }

    @Test
    void givesNoCodeToATimeThatNothingBounds() {
        When since = When.between(FIRST, null, When.Precision.RANGE);
        When until = When.between(null, FIRST, When.Precision.RANGE);
        for (When open : new When[] {since, until, When.unknown()}) {
            assertThat(PrecisionCodes.acled(open)).isNull();
            assertThat(PrecisionCodes.ucdp(open)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Old Market, Vestmark, VENUE, 1, 1",
        "Saltmere, Vestmark, CITY, 1, 1",
        "Saltmere District, Vestmark, REGION, 2, 3",
        "Vestmark, Vestmark, REGION, 3, 4",
        "Long Coast, , REGION, 2, 5",
        "Norlund, , COUNTRY, , 6",
        "Old Mill, , NAME, , ",
    })
    void codesAPlaceByWhatItIsAPartOf(
            String name,
            @Nullable String admin1,
            Where.Precision precision,
            @Nullable Long acled,
            @Nullable Long ucdp) {
        Where where = new Where(name, "NO", admin1, null, null, precision, null);
        assertThat(PrecisionCodes.acled(where)).isEqualTo(acled);
        assertThat(PrecisionCodes.ucdp(where)).isEqualTo(ucdp);
    }
}
