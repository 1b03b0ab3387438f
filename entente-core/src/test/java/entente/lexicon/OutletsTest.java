package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Outlets.Kind;
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
        assertThat(OUTLETS.named("AP").orElseThrow().kind()).isEqualTo(Kind.AGENCY);
    }

    @Test
    void knowsWordsThatStandForTheOutletBesideIt() {
        assertThat(OUTLETS.isWordForOutlet("correspondent")).isTrue();
        assertThat(OUTLETS.isWordForOutlet("spokesman")).isFalse();
    }
}
