package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows two = new Rows(new float[] {1, 2, 3, 4, 5, 6}, 3);

    @Test
    void holdsRowAfterRow() {
        assertThat(two.count()).isEqualTo(2);
        assertThat(two.at(1, 0)).isEqualTo(4);
    }

    @Test
    void multipliesEachRowWithEachOfAnother() {
        Rows product = two.times(new Rows(new float[] {1, 0, 0, 0, 1, 1, 2, 2, 2}, 3));

        assertThat(product.width()).isEqualTo(3);
        assertThat(product.at(0, 0)).isEqualTo(1);
        assertThat(product.at(0, 1)).isEqualTo(5);
        assertThat(product.at(1, 2)).isEqualTo(30);
    }

    @Test
    void multipliesRowsOfAnyLength() {
        Rows six = new Rows(new float[] {1, 2, 3, 4, 5, 6}, 6);

        assertThat(six.times(six).at(0, 0)).isEqualTo(91);
        assertThat(six.dot(0, six, 0)).isEqualTo(91);
    }

    @Test
    void multipliesOneRowAsAllAreMultiplied() {
        assertThat(two.dot(0, two, 1)).isEqualTo(two.times(two).at(0, 1)).isEqualTo(32);
    }

    @Test
    void findsTheFirstOfTheHighest() {
        Rows rows = new Rows(new float[] {1, 7, 7, 9, 2, 2}, 3);

        assertThat(rows.best(0)).isEqualTo(1);
        assertThat(rows.best(1)).isZero();
    }

    @Test
    void turnsRowsToColumns() {
        assertThat(two.transposed()).containsExactly(1, 4, 2, 5, 3, 6);
    }

    @Test
    void knowsHowFarItsValuesLieApart() {
        assertThat(new Rows(new float[] {-3, 4, 0, 1}, 2).spread()).isEqualTo(7);
    }
}
