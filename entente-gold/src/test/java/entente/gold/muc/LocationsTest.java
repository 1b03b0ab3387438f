package entente.gold.muc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private final Locations locations = new Locations(LEXICON, "PE");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Puno | CITY | PERU: PUNO (CITY)
            Junín | REGION | PERU: JUNIN (DEPARTMENT)
            Peru | COUNTRY | PERU
            Hotel Luna | VENUE | PERU
            Villa Nadie | NAME | PERU
            """)
    void writesTheCountryAndTheTownOrRegion(String name, Where.Precision precision, String written) {
        assertThat(locations.of(place(name, "PE", precision))).isEqualTo(written);
    }

    @Test
    void takesTheCountryOfTheDatelineWhereNoPlaceTells() {
        assertThat(locations.of(null)).isEqualTo("PERU");
        assertThat(locations.of(Where.named("Villa Nadie"))).isEqualTo("PERU");
        assertThat(new Locations(LEXICON, "").of(null)).isEqualTo("-");
    }

    @Test
    void bringsATownOfAnotherPartOfTheWorldHome() {
        assertThat(locations.of(place("Córdoba", "ES", Where.Precision.CITY))).isEqualTo("PERU: CORDOBA (CITY)");
        assertThat(locations.of(place("Cúcuta", "CO", Where.Precision.CITY))).isEqualTo("COLOMBIA: CUCUTA (CITY)");
        assertThat(locations.country(place("Spain", "ES", Where.Precision.COUNTRY)))
                .isEqualTo("SPAIN");
        assertThat(new Locations(LEXICON, "FR").of(place("Córdoba", "ES", Where.Precision.CITY)))
                .isEqualTo("SPAIN: CORDOBA (CITY)");
    }

    private static Where place(String name, String country, Where.Precision precision) {
        return new Where(name, country, null, null, null, precision, null);
    }
}
