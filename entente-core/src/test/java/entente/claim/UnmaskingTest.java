package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmaskingTest {
    private static final String KILLING =
            "A/DET/2/det judge/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be murdered/VERB/0/root/murder/VBN";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det killers/NOUN/4/nsubj/killer/NNS were/AUX/4/cop/be members/NOUN/0/root/member/NNS of/ADP/6/case Farc/PROPN/4/nmod | Farc ORGANISATION REPORTED
            The/DET/2/det killers/NOUN/3/nsubj/killer/NNS belonged/VERB/0/root/belong to/ADP/5/case Farc/PROPN/3/obl | Farc ORGANISATION REPORTED
            The/DET/2/det killers/NOUN/5/nsubj/killer/NNS are/AUX/5/cop/be from/ADP/5/case Farc/PROPN/0/root | Farc ORGANISATION REPORTED
            The/DET/2/det gunmen/NOUN/3/nsubj/gunman/NNS identified/VERB/0/root/identify themselves/PRON/3/obj as/ADP/6/case members/NOUN/3/obl/member/NNS of/ADP/8/case Farc/PROPN/6/nmod | Farc ORGANISATION CLAIMED
            The/DET/2/det killers/NOUN/4/nsubj:pass/killer/NNS are/AUX/4/aux:pass/be believed/VERB/0/root/believe/VBN to/PART/7/mark be/AUX/7/cop/be members/NOUN/4/xcomp/member/NNS of/ADP/9/case Farc/PROPN/7/nmod | Farc ORGANISATION SUSPECTED
            The/DET/2/det killers/NOUN/5/nsubj/killer/NNS may/AUX/5/aux be/AUX/5/cop/be members/NOUN/0/root/member/NNS of/ADP/7/case Farc/PROPN/5/nmod | Farc ORGANISATION POSSIBLE
            """)
    void tellsTheBodyOfThoseWhoDidIt(String sentence, String doer) {
        assertThat(Told.doers(Trees.document(KILLING, sentence))).contains(doer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det farmers/NOUN/4/nsubj/farmer/NNS were/AUX/4/cop/be members/NOUN/0/root/member/NNS of/ADP/6/case Farc/PROPN/4/nmod",
                "The/DET/2/det killers/NOUN/5/nsubj/killer/NNS were/AUX/5/cop/be not/PART/5/advmod members/NOUN/0/root/member/NNS of/ADP/7/case Farc/PROPN/5/nmod"
            })
    void tellsNobodyElses(String sentence) {
        assertThat(Told.doers(Trees.document(KILLING, sentence))).isEmpty();
    }
}
