package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.load();

    private static Countries.Word word(String words) {
        return COUNTRIES.words().find(words).orElseThrow();
    }

    @Test
    void tellsNamesAdjectivesPeopleSeatsAndCapitals() {
        assertThat(word("Turkey").sense()).isEqualTo(Countries.Sense.NAME);
        assertThat(word("Turkish").sense()).isEqualTo(Countries.Sense.ADJECTIVE);
        assertThat(word("Turks").sense()).isEqualTo(Countries.Sense.NATIONAL);
        assertThat(word("Kremlin").sense()).isEqualTo(Countries.Sense.SEAT);
        assertThat(word("Ankara").sense()).isEqualTo(Countries.Sense.CAPITAL);
    }

    @Test
    void givesCameoCodesWhereTheyDifferFromIso() {
        assertThat(word("Kosovo").code()).isEqualTo("KSV");
    }

    @Test
    void addsASectorToNationsOnly() {
        assertThat(COUNTRIES.withSector("MLI", "MIL")).isEqualTo("MLIMIL");
        assertThat(COUNTRIES.withSector("RUSCHE", "REB")).isEqualTo("RUSCHEREB");
        assertThat(COUNTRIES.withSector("IMGMUSISI", "MIL")).isEqualTo("IMGMUSISI");
    }

    @Test
    void findsTheCountryOfACode() {
        assertThat(COUNTRIES.ofCode("TURMIL").map(Country::alpha2)).hasValue("TR");
        assertThat(COUNTRIES.ofCode("IGOUNO")).isEmpty();
    }
}
