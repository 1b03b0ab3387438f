package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionsTest {
    private static final String ATTACK = "attacked/VERB/%d/%s/attack/VBD a/DET/%d/det bank/NOUN/%d/obj";

    @Test
    void takesWhatTheGroupsOwnAgencySaysForItsClaim() {
        assertThat(doers("Amaq/PROPN/2/nsubj said/VERB/0/root/say that/SCONJ/6/mark Islamic/PROPN/5/compound"
                        + " State/PROPN/6/nsubj " + ATTACK.formatted(2, "ccomp", 8, 6)))
                .containsExactly("Islamic State ORGANISATION CLAIMED by Islamic State");
    }

    @Test
    void takesNoOtherGroupsDeedForAClaim() {
        assertThat(doers("Amaq/PROPN/2/nsubj said/VERB/0/root/say that/SCONJ/5/mark Hezbollah/PROPN/5/nsubj "
                        + ATTACK.formatted(2, "ccomp", 7, 5)))
                .containsExactly("Hezbollah ORGANISATION REPORTED by null");
    }

    @Test
    void takesForAdmittedWhatTheArmySaysOfItsTroops() {
        assertThat(doers("The/DET/2/det army/NOUN/3/nsubj/army/NN admitted/VERB/0/root/admit that/SCONJ/7/mark"
                        + " its/PRON/6/nmod:poss troops/NOUN/7/nsubj/troops/NNS "
                        + ATTACK.formatted(3, "ccomp", 9, 7)))
                .containsExactly("troops PEOPLE CLAIMED by army", "army ORGANISATION CLAIMED by army");
    }

    @Test
    void doesNotTakeForAdmittedWhatRebelsDid() {
        assertThat(doers("The/DET/2/det army/NOUN/3/nsubj/army/NN admitted/VERB/0/root/admit that/SCONJ/6/mark"
                        + " rebels/NOUN/6/nsubj/rebel/NNS "
                        + ATTACK.formatted(3, "ccomp", 8, 6)))
                .containsExactly("rebels PEOPLE REPORTED by army");
    }

    @Test
    void takesForGrantedThatOfficersAreInvolvedWhoAreToldApartByIt() {
        String involved = "Officers/NOUN/%d/nsubj/officer/NNS %sinvolved/VERB/1/acl/involve/VBN in/ADP/%d/case"
                + " the/DET/%d/det attack/NOUN/%d/obl left/VERB/0/root/leave/VBD";
        assertThat(doers(involved.formatted(6, "", 5, 5, 2))).containsExactly("Officers PEOPLE REPORTED by null");
        assertThat(doers(involved.formatted(7, "allegedly/ADV/3/advmod ", 6, 6, 3)))
                .containsExactly("Officers PEOPLE SUSPECTED by null");
    }

    private static List<String> doers(String... sentences) {
        return Told.incidents(sentences).stream()
                .map(Incident::perpetrators)
                .flatMap(List::stream)
                .map(doer -> doer.wording() + " " + doer.sort() + " " + doer.mode() + " by "
                        + (doer.by() == null ? null : doer.by().name()))
                .toList();
    }
}
