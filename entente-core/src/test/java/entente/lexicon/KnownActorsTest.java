package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownActorsTest {
    private static final KnownActors KNOWN = KnownActors.load();

    private static KnownActor actor(String name) {
        return KNOWN.find(name).orElseThrow().actor();
    }

    @Test
    void givesTheCodeOfTheOfficeHeldOnTheDay() {
        assertThat(actor("Joe Biden").codeOn(LocalDate.of(2015, 11, 20))).isEqualTo("USAGOV");
        assertThat(actor("Joe Biden").codeOn(LocalDate.of(2008, 3, 1))).isEqualTo("USALEG");
        assertThat(actor("Joe Biden").codeOn(LocalDate.of(2018, 3, 1))).isEqualTo("USAELI");
    }

    @Test
    void countsTheTalibanAsRebelsUntilTheyGovern() {
        assertThat(actor("Taliban").codeOn(LocalDate.of(2021, 8, 1))).isEqualTo("AFGREB");
        assertThat(actor("Taliban").codeOn(LocalDate.of(2022, 8, 1))).isEqualTo("AFGGOV");
    }

    @Test
    void takesTheFirstCodeWhereNoDayIsKnown() {
        assertThat(actor("Vladimir Putin").codeOn(null)).isEqualTo("RUSGOV");
    }

    @Test
    void knowsTheCarriedOverByTheirFullNameOnly() {
        assertThat(actor("Hamid Karzai").kind()).isEqualTo(KnownActor.Kind.PERSON);
        assertThat(KNOWN.longest(List.of("burhanuddin", "rabbani", "left"), 0))
                .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(2));
        assertThat(KNOWN.longest(List.of("rabbani", "left"), 0)).isEmpty();
    }

    @Test
    void prefersTheLongerName() {
        assertThat(KNOWN.longest(List.of("un", "security", "council"), 0)).hasValueSatisfying(match -> {
            assertThat(match.end()).isEqualTo(3);
            assertThat(match.value().actor().name()).isEqualTo("UN Security Council");
        });
    }

    @Test
    void findsTheOneInOfficeByHisSurname() {
        assertThat(KNOWN.inOffice("Cameron", "GBR", LocalDate.of(2015, 1, 1)))
                .hasValueSatisfying(actor -> assertThat(actor.name()).isEqualTo("David Cameron"));
        assertThat(KNOWN.inOffice("Cameron", "GBR", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void officesWithoutEndAreNotBelievedForEver() {
        KnownActor minister = actor("Camillo Gonsalves");
        assertThat(minister.codeOn(LocalDate.of(2010, 1, 1))).isEqualTo("VCTGOV");
        assertThat(minister.codeOn(LocalDate.of(2026, 1, 1))).isEqualTo("VCTELI");
    }
}
