package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det senator/NOUN/3/nsubj attacked/VERB/0/root/attack the/DET/5/det president/NOUN/3/obj",
                "The/DET/2/det minister/NOUN/3/nsubj attacked/VERB/0/root/attack the/DET/5/det president/NOUN/3/obj"
                        + " and/CCONJ/8/cc the/DET/8/det senator/NOUN/5/conj",
                "The/DET/2/det president/NOUN/5/nsubj:pass was/AUX/5/aux:pass/be sharply/ADV/5/advmod"
                        + " attacked/VERB/0/root/attack/VBN by/ADP/8/case the/DET/8/det"
                        + " senator/NOUN/5/obl:agent",
                "The/DET/2/det admiral/NOUN/4/nsubj harshly/ADV/4/advmod attacked/VERB/0/root/attack the/DET/6/det"
                        + " president/NOUN/4/obj",
            })
    void findsNothingWherePoliticiansAttackEachOther(String sentence) {
        assertThat(Told.incidents(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack the/DET/4/det president/NOUN/2/obj",
                "The/DET/2/det senator/NOUN/3/nsubj attacked/VERB/0/root/attack the/DET/5/det guard/NOUN/3/obj",
                "The/DET/2/det senator/NOUN/3/nsubj attacked/VERB/0/root/attack the/DET/5/det bank/NOUN/3/obj",
                "The/DET/2/det senator/NOUN/3/nsubj attacked/VERB/0/root/attack the/DET/5/det president/NOUN/3/obj"
                        + " ,/PUNCT/7/punct wounding/VERB/3/advcl/wound/VBG two/NUM/9/nummod"
                        + " cooks/NOUN/7/obj/cook/NNS",
                "The/DET/2/det senator/NOUN/3/nsubj murdered/VERB/0/root/murder the/DET/5/det president/NOUN/3/obj",
                "The/DET/2/det president/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be attacked/VERB/0/root/attack/VBN"
                        + " in/ADP/6/case Lima/PROPN/4/obl",
            })
    void findsAnIncidentWhereAnythingTellsOfForce(String sentence) {
        assertThat(Told.incidents(sentence)).hasSize(1);
    }
}
