package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            admitted/VERB/0/root/admit bombing/VERB/2/ccomp/bomb/VBG a/DET/5/det bank/NOUN/3/obj
            confessed/VERB/0/root/confess to/SCONJ/4/mark bombing/VERB/2/advcl/bomb/VBG a/DET/6/det bank/NOUN/4/obj
            claimed/VERB/0/root/claim to/PART/5/mark have/AUX/5/aux/have bombed/VERB/2/xcomp/bomb/VBN a/DET/7/det bank/NOUN/5/obj
            """)
    void takesForAClaimWhatSomebodyOwnsUpTo(String confession) {
        assertThat(doers("Rebels/NOUN/2/nsubj/rebel/NNS " + confession))
                .containsExactly("Rebels PEOPLE CLAIMED by Rebels");
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
