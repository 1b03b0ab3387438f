package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Militias/NOUN/1/nsubj/militia/NNS attack/VERB/0/root farmers/NOUN/1/obj/farmer/NNS",
                "Militias/NOUN/1/nsubj/militia/NNS attack/VERB/0/root the/DET/4/det population/NOUN/2/obj",
                "They/PRON/2/nsubj blew/VERB/0/root/blow up/ADP/1/compound:prt bridges/NOUN/1/obj/bridge/NNS",
            })
    void findsNoIncidentInViolenceAgainstASort(String sentence) {
        assertThat(Told.incidents(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack the/DET/4/det farmers/NOUN/2/obj/farmer/NNS",
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack two/NUM/4/nummod"
                        + " farmers/NOUN/2/obj/farmer/NNS",
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack farmers/NOUN/2/obj/farmer/NNS"
                        + " in/ADP/5/case Lima/PROPN/2/obl",
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det farmer/NOUN/2/obj",
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det group/NOUN/2/obj of/ADP/6/case"
                        + " farmers/NOUN/4/nmod/farmer/NNS",
                "Rebels/NOUN/2/nsubj/rebel/NNS threatened/VERB/0/root/threaten to/PART/4/mark kill/VERB/2/xcomp"
                        + " judges/NOUN/4/obj/judge/NNS",
            })
    void findsAnIncidentWhereItIsToldWhomWhereOrHowMany(String sentence) {
        assertThat(Told.incidents(sentence)).hasSize(1);
    }
}
