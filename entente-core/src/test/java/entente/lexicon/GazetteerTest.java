package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Where;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(Countries.load());

    @Test
    void putsTheLargestFirst() {
        assertThat(GAZETTEER.find("Paris")).extracting(GazetteerEntry::country).startsWith("FR");
        assertThat(GAZETTEER.find("paris")).extracting(GazetteerEntry::country).contains("US", "CA");
    }

    @Test
    void callsAPlaceAsItIsCalledThere() {
        GazetteerEntry raqqa = GAZETTEER.find("Raqqa").get(0);
        GazetteerEntry official = GAZETTEER.find("Ar Raqqah").get(0);
        assertThat(raqqa.name()).isEqualTo("Raqqa");
        assertThat(raqqa.geonames()).isEqualTo(official.geonames()).isEqualTo(172955L);
    }

    @Test
    void ignoresDiacriticsAndHyphens() {
        assertThat(GAZETTEER.find("Sanliurfa")).isNotEmpty();
        assertThat(GAZETTEER.find("Sharm-el-Sheikh")).isNotEmpty();
    }

    @Test
    void knowsCountriesRegionsAndVenues() {
        assertThat(GAZETTEER.find("Britain").get(0).kind()).isEqualTo(Where.Precision.COUNTRY);
        assertThat(GAZETTEER.find("Sinai").get(0).kind()).isEqualTo(Where.Precision.REGION);
        assertThat(GAZETTEER.find("Bataclan").get(0).kind()).isEqualTo(Where.Precision.VENUE);
    }

    @Test
    void namesTheRegionOfACity() {
        assertThat(GAZETTEER.find("Houston").get(0).regionName()).isEqualTo("Texas");
    }

    @Test
    void findsNothingForWhatIsNoName() {
        assertThat(GAZETTEER.find("")).isEmpty();
        assertThat(GAZETTEER.find("Xyzzyville")).isEmpty();
    }
}
