package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS released/VERB/0/root/release two/NUM/4/nummod nurses/NOUN/2/obj/nurse/NNS who/PRON/7/nsubj:pass were/AUX/7/aux:pass/be kidnapped/VERB/4/acl:relcl/kidnap/VBN in/ADP/9/case Lima/PROPN/7/obl | Rebels PEOPLE REPORTED
            Two/NUM/2/nummod nurses/NOUN/7/nsubj:pass/nurse/NNS kidnapped/VERB/2/acl/kidnap/VBN in/ADP/5/case Lima/PROPN/3/obl were/AUX/7/aux:pass/be freed/VERB/0/root/free/VBN by/ADP/9/case rebels/NOUN/7/obl/rebel/NNS | rebels PEOPLE REPORTED
            Police/NOUN/2/nsubj freed/VERB/0/root/free two/NUM/4/nummod nurses/NOUN/2/obj/nurse/NNS kidnapped/VERB/4/acl/kidnap/VBN in/ADP/7/case Lima/PROPN/5/obl |
            """)
    void takesOutlawsWhoFreeTheTakenForTheirCaptors(String sentence, @Nullable String doer) {
        assertThat(String.join("", Told.doers(Trees.document(sentence)))).isEqualTo(doer == null ? "" : doer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS hold/VERB/0/root/hold two/NUM/4/nummod nurses/NOUN/2/obj/nurse/NNS kidnapped/VERB/4/acl/kidnap/VBN in/ADP/7/case Lima/PROPN/5/obl | Rebels PEOPLE REPORTED
            Rebels/NOUN/2/nsubj/rebel/NNS promised/VERB/0/root/promise to/PART/4/mark release/VERB/2/xcomp/release the/DET/6/det nurses/NOUN/4/obj/nurse/NNS kidnapped/VERB/6/acl/kidnap/VBN in/ADP/9/case Lima/PROPN/7/obl | Rebels PEOPLE CLAIMED
            Rebels/NOUN/2/nsubj/rebel/NNS freed/VERB/0/root/free two/NUM/4/nummod nurses/NOUN/2/obj/nurse/NNS kidnapped/VERB/4/acl/kidnap/VBN in/ADP/7/case Lima/PROPN/5/obl with/ADP/10/case a/DET/10/det message/NOUN/2/obl | Rebels PEOPLE CLAIMED
            Rebels/NOUN/2/nsubj/rebel/NNS denied/VERB/0/root/deny holding/VERB/2/xcomp/hold/VBG two/NUM/5/nummod nurses/NOUN/3/obj/nurse/NNS kidnapped/VERB/5/acl/kidnap/VBN in/ADP/8/case Lima/PROPN/6/obl | Rebels PEOPLE DENIED
            Nurses/NOUN/7/nsubj/nurse/NNS kidnapped/VERB/1/acl/kidnap/VBN in/ADP/4/case Lima/PROPN/2/obl are/AUX/7/cop in/ADP/7/case hands/NOUN/0/root/hand/NNS of/ADP/9/case rebels/NOUN/7/nmod/rebel/NNS | rebels PEOPLE REPORTED
            """)
    void takesOutlawsWhoHoldOrPromiseToFreeTheTakenForTheirCaptors(String sentence, @Nullable String doer) {
        assertThat(String.join("", Told.doers(Trees.document(sentence)))).isEqualTo(doer == null ? "" : doer);
    }
}
