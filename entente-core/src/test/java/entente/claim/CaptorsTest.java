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
}
