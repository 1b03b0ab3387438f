package entente.dossier;

import static entente.fixture.Somewhere.COUNTRY_A;
import static entente.fixture.Somewhere.FARAWAY;
import static entente.fixture.Somewhere.HARBOUR;
import static entente.fixture.Somewhere.MARKET;
import static entente.fixture.Somewhere.UPLAND;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Places.Bearing;
import entente.model.Where;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aPlaceIsItself() {
        assertThat(Places.bearing(HARBOUR, HARBOUR)).isEqualTo(Bearing.SAME);
    }

    @Test
    void aCountryHoldsItsCities() {
        assertThat(Places.bearing(COUNTRY_A, UPLAND)).isEqualTo(Bearing.NEAR);
        assertThat(Places.bearing(UPLAND, COUNTRY_A)).isEqualTo(Bearing.NEAR);
        assertThat(Places.bearing(COUNTRY_A, FARAWAY)).isEqualTo(Bearing.APART);
    }

    @Test
    void aVenueIsNearItsCity() {
        assertThat(Places.bearing(MARKET, HARBOUR)).isEqualTo(Bearing.NEAR);
        assertThat(Places.bearing(MARKET, UPLAND)).isEqualTo(Bearing.APART);
    }

    @Test
    void aVenueThatNoMapHasMayLieInAnyCityOfItsCountry() {
        Where hotel = new Where("Grand Hotel", "XA", null, null, null, Where.Precision.VENUE, null);

        assertThat(Places.bearing(hotel, HARBOUR)).isEqualTo(Bearing.NEAR);
        assertThat(Places.bearing(hotel, FARAWAY)).isEqualTo(Bearing.APART);
    }

    @Test
    void twoCitiesOfOneCountryAreApart() {
        assertThat(Places.bearing(HARBOUR, UPLAND)).isEqualTo(Bearing.APART);
    }

    @Test
    void aNameThatNoGazetteerKnowsSaysNothing() {
        assertThat(Places.bearing(Where.named("Old Mill"), HARBOUR)).isEqualTo(Bearing.UNKNOWN);
        assertThat(Places.bearing(Where.named("Old Mill"), Where.named("old mill")))
                .isEqualTo(Bearing.SAME);
        assertThat(Places.bearing(null, HARBOUR)).isEqualTo(Bearing.UNKNOWN);
    }

    @Test
    void aRegionHoldsWhatLiesInIt() {
        Where region = new Where("North Reach", "XA", null, 10.5, 20.5, Where.Precision.REGION, 7L);
        Where inside = new Where("Milltown", "XA", "North Reach", 11.0, 22.0, Where.Precision.CITY, 8L);
        Where outside = new Where("Southtown", "XA", "South Reach", 5.0, 20.0, Where.Precision.CITY, 6L);

        assertThat(Places.bearing(region, inside)).isEqualTo(Bearing.NEAR);
        assertThat(Places.bearing(region, outside)).isEqualTo(Bearing.APART);
    }

    @Test
    void townsOnBothSidesOfABorderAreNear() {
        Where here = new Where("Ferry East", "XA", null, 10.0, 20.0, Where.Precision.CITY, 11L);
        Where there = new Where("Ferry West", "XB", null, 10.03, 20.0, Where.Precision.CITY, 12L);

        assertThat(Places.bearing(here, there)).isEqualTo(Bearing.NEAR);
    }
}
