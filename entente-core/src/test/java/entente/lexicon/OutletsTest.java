package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Press;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletsTest {
    private static final Outlets OUTLETS = Outlets.load();

    @Test
    void givesOneNameToAllSpellings() {
        assertThat(OUTLETS.named("AFP")).isEqualTo(OUTLETS.named("Agence France-Presse"));
        assertThat(OUTLETS.named("New York Times").orElseThrow().name()).isEqualTo("The New York Times");
    }

    @Test
    void takesNamesWithAndWithoutTheArticle() {
        assertThat(OUTLETS.named("the Guardian")).isPresent().isEqualTo(OUTLETS.named("Guardian"));
    }

    @Test
    void mindsCapitals() {
        assertThat(OUTLETS.named("ap")).isEmpty();
        assertThat(OUTLETS.named("AP").orElseThrow().press().kind()).isEqualTo(Press.Kind.AGENCY);
    }

    @Test
    void knowsWordsThatStandForTheOutletBesideIt() {
        assertThat(OUTLETS.isWordForOutlet("correspondent")).isTrue();
        assertThat(OUTLETS.isWordForOutlet("spokesman")).isFalse();
    }

    @Test
    void knowsWhereOutletsSitAndWhoOwnsThem() {
        assertThat(OUTLETS.named("TASS").orElseThrow().press())
                .isEqualTo(new Press(Press.Kind.AGENCY, "RU", Press.Ownership.STATE));
        assertThat(OUTLETS.named("AP").orElseThrow().press().ownership()).isEqualTo(Press.Ownership.COOPERATIVE);
    }

    @Test
    void tellsSitesApartWhoseNamesDifferByAnAccent() {
        assertThat(OUTLETS.publisher("rt.com").orElseThrow().name()).isEqualTo("RT");
        assertThat(OUTLETS.publisher("www.rte.ie").orElseThrow().name()).isEqualTo("RTE");
    }

    @Test
    void knowsWordsForOutletsWithoutAName() {
        Press state = OUTLETS.unnamed()
                .longest(List.of("syrian", "state", "tv"), 1)
                .orElseThrow()
                .value();

        assertThat(state.ownership()).isEqualTo(Press.Ownership.STATE);
    }
}
