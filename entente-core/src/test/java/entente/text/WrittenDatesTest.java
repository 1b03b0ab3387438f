package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Calendar;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
    private final WrittenDates dates = new WrittenDates(Calendar.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "by Ann Lee November 26, 2015; 2015-11-26",
                "Posted: Tue, Mar 31, 2015 5:46 PM EDT; 2015-03-31",
                "3 January 2016; 2016-01-03",
                "LIMA, 4 JAN 90 (DPA); 1990-01-04",
                "Updated 2014-02-28 20:27; 2014-02-28",
                "Sept. 1st, 2012; 2012-09-01",
                "31/12/2013; 2013-12-31",
                "12/31/2013; 2013-12-31",
            })
    void readsTheWaysThatPagesWriteDates(String words, LocalDate day) {
        assertThat(dates.first(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no date", "February 30, 2015", "2015-13-01", "3/4/2015", "Room 12, 2015", "Smarch 3, 2015"})
    void readsNoneWhereNoneIsClear(String words) {
        assertThat(dates.first(words)).isEmpty();
    }
}
