package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final Party BAND = new Party("Red Band", "IMGREDBAN", null);

    @Test
    void aGroupIsKnownByItsCode() {
        assertThat(Parties.same(BAND, new Party("RB", "IMGREDBAN", null))).isTrue();
        assertThat(Parties.same(BAND, new Party("Red Band", "XXXREB", null)))
                .as("one name")
                .isTrue();
        assertThat(Parties.same(BAND, new Party("RB", "IMGREDBUS", null))).isFalse();
    }

    @Test
    void twoOfOneGovernmentAreNotOne() {
        assertThat(Parties.same(new Party("Ana Rook", "ALDGOV", null), new Party("Bo Finch", "ALDGOV", null)))
                .isFalse();
    }

    @Test
    void aBranchIsRelatedToItsGroup() {
        assertThat(Parties.related(BAND, Party.named("the Harbour branch of the Red Band")))
                .isTrue();
        assertThat(Parties.related(BAND, Party.named("Blue Front"))).isFalse();
    }

    @Test
    void aBlocIsACountryOrAGroupOfNone() {
        assertThat(Parties.bloc(new Party("Ana Rook", "ALDGOV", null))).isEqualTo("ALD");
        assertThat(Parties.bloc(BAND)).isEqualTo("IMGREDBAN");
        assertThat(Parties.bloc(Party.named("gunmen"))).isEmpty();
    }
}
