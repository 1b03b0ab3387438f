package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgesTest {

    @Test
    void takesFiguresSetOffBehindPeopleForTheirAges() {
        Ages ages = new Ages(List.of("two", "bakers", ",", "31", "and", "40", ",", "left"), at -> at == 1);
        assertThat(ages.isAge(Numeral.exact(0, 1, 2))).isFalse();
        assertThat(ages.isAge(Numeral.exact(3, 4, 31))).isTrue();
        assertThat(ages.isAge(Numeral.exact(5, 6, 40))).isTrue();
    }

    @Test
    void takesNoFiguresForAgesThatCountWhatFollows() {
        Ages ages = new Ages(List.of("one", "baker", ",", "31", "guests", "left"), at -> at == 1);
        assertThat(ages.isAge(Numeral.exact(3, 4, 31))).isFalse();
    }

    @Test
    void takesNoFiguresForAgesBehindThings() {
        Ages ages = new Ages(List.of("on", "monday", ",", "31", ",", "left"), at -> false);
        assertThat(ages.isAge(Numeral.exact(3, 4, 31))).isFalse();
    }

    @Test
    void takesFiguresOfAListBehindAgesForAges() {
        Ages ages = new Ages(List.of("ages", "7", ",", "9", ",", "and", "12", ",", "left"), at -> false);
        assertThat(ages.isAge(Numeral.exact(1, 2, 7))).isTrue();
        assertThat(ages.isAge(Numeral.exact(3, 4, 9))).isTrue();
        assertThat(ages.isAge(Numeral.exact(6, 7, 12))).isTrue();
    }
}
