package entente.gold.muc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(1991, 1, 1);
    private static final LocalDate DAY = LocalDate.of(1991, 2, 5);

    private final Dates dates = new Dates(When.day(DAY));

    @Test
    void writesADay() {
        assertThat(dates.of(When.day(NEW_YEAR))).isEqualTo("01 JAN 91");
    }

    @Test
    void writesTheFirstAndTheLastDay() {
        assertThat(dates.of(When.between(NEW_YEAR, DAY, When.Precision.RANGE))).isEqualTo("01 JAN 91 - 05 FEB 91");
    }

    @Test
    void knowsThatItWasBeforeTheReport() {
        assertThat(dates.of(When.unknown())).isEqualTo("- 05 FEB 91");
        assertThat(dates.of(When.between(NEW_YEAR, null, When.Precision.RANGE))).isEqualTo("01 JAN 91 - 05 FEB 91");
        assertThat(dates.of(When.between(null, NEW_YEAR, When.Precision.RANGE))).isEqualTo("- 01 JAN 91");
    }

    @Test
    void knowsNothingWhereTheReportHasNoDayEither() {
        assertThat(new Dates(When.unknown()).of(When.unknown())).isEqualTo("-");
    }
}
