package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static final Holidays HOLIDAYS = Holidays.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "easter sunday; 2000-04-23",
                "easter; 2016-03-27",
                "easter monday; 2024-04-01",
                "good friday; 2009-04-10",
                "orthodox easter; 2016-05-01",
                "orthodox easter; 2021-05-02",
                "thanksgiving; 2015-11-26",
                "labor day; 2014-09-01",
                "memorial day; 2016-05-30",
                "new year's eve; 2015-12-31",
            })
    void knowsTheDateOfADayInItsYear(String name, LocalDate date) {
        assertThat(HOLIDAYS.named(name).orElseThrow().apply(date.getYear())).isEqualTo(date);
    }
}
