package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.junit.jupiter.api.Test;

class RammingTest {
    private static final String VAN =
            "Rebels/NOUN/2/nsubj/rebel/NNS drove/VERB/0/root/drive/VBD a/DET/4/det van/NOUN/2/obj"
                    + " into/ADP/6/case pedestrians/NOUN/2/obl/pedestrian/NNS in/ADP/8/case Lima/PROPN/2/obl";

    @Test
    void takesWhatIsDrivenForTheWeaponAndThoseAheadForTheTarget() {
        String killed =
                " ,/PUNCT/10/punct killing/VERB/2/advcl/kill/VBG two/NUM/12/nummod clerks/NOUN/10/obj/clerk/NNS";
        assertThat(Told.targets(Trees.document(VAN + killed)))
                .containsExactly("pedestrians PEOPLE []", "clerks PEOPLE [KILLED]");
        assertThat(Told.weapons(Trees.document(VAN + killed))).containsExactly("car-ramming REPORTED");
    }

    @Test
    void takesAVehicleThatPloughsIntoOthersForTheWeapon() {
        String sentence =
                "A/DET/2/det truck/NOUN/3/nsubj rammed/VERB/0/root/ram into/ADP/6/case a/DET/6/det school/NOUN/3/obl"
                        + " in/ADP/8/case Lima/PROPN/3/obl";
        assertThat(Told.targets(Trees.document(sentence))).containsExactly("school THING []");
        assertThat(Told.weapons(Trees.document(sentence))).containsExactly("car-ramming REPORTED");
    }
}
