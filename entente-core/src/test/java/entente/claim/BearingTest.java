package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingTest {
    private static final Where MALI = new Where("Mali", "ML", null, 17.0, -4.0, Where.Precision.COUNTRY, null);
    private static final Where BAMAKO =
            new Where("Bamako", "ML", "Bamako", 12.65, -8.0, Where.Precision.CITY, 2460596L);
    private static final Where GAO = new Where("Gao", "ML", "Gao", 16.27, -0.04, Where.Precision.CITY, 2457161L);
    private static final Where PARIS =
            new Where("Paris", "FR", "Ile-de-France", 48.85, 2.35, Where.Precision.CITY, 2988507L);

    @Test
    void aTownLiesInItsCountry() {
        assertThat(Bearing.of(MALI, BAMAKO)).isEqualTo(Bearing.WITHIN);
        assertThat(Bearing.of(BAMAKO, MALI)).isEqualTo(Bearing.WITHIN);
    }

    @Test
    void townsFarFromEachOtherAreApart() {
        assertThat(Bearing.of(BAMAKO, GAO)).isEqualTo(Bearing.APART);
        assertThat(Bearing.of(BAMAKO, PARIS)).isEqualTo(Bearing.APART);
        assertThat(Bearing.of(PARIS, PARIS)).isEqualTo(Bearing.SAME);
    }

    @Test
    void ofANameThatNoGazetteerHasNothingIsKnown() {
        assertThat(Bearing.of(Where.named("Old Mill"), PARIS)).isEqualTo(Bearing.UNKNOWN);
        assertThat(Bearing.of(null, PARIS)).isEqualTo(Bearing.UNKNOWN);
        assertThat(Bearing.of(Where.named("Old Mill"), Where.named("old mill"))).isEqualTo(Bearing.SAME);
    }

    @Test
    void whatIsNamedAfterATownIsInItThoughNoGazetteerHasEither() {
        assertThat(Bearing.of(Where.named("Old Mill market"), Where.named("Old Mill")))
                .isEqualTo(Bearing.WITHIN);
        assertThat(Bearing.of(Where.named("Old Mill"), Where.named("Old Millbrook")))
                .isEqualTo(Bearing.UNKNOWN);
    }

    @Test
    void aVenueGivesWayToItsCityAndNotToItsCountry() {
        Where hotel = new Where("Hotel Sahel", "ML", null, 12.65, -8.0, Where.Precision.VENUE, null);

        assertThat(Bearing.finest(List.of(hotel, BAMAKO, MALI))).isEqualTo(BAMAKO);
        assertThat(Bearing.finest(List.of(MALI, hotel))).isEqualTo(hotel);
    }

    @Test
    void theFinestPlaceIsTheOneThatTellsMost() {
        assertThat(Bearing.finest(List.of(MALI, BAMAKO))).isEqualTo(BAMAKO);
        assertThat(Bearing.finest(List.of())).isNull();
    }
}
