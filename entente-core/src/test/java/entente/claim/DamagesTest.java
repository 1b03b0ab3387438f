package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det town/NOUN/2/obj and/CCONJ/6/cc destroyed/VERB/2/conj/destroy a/DET/8/det bridge/NOUN/6/obj | bridge THING [DESTROYED]
            The/DET/2/det bridge/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be destroyed/VERB/0/root/destroy/VBN in/ADP/7/case a/DET/7/det bombing/NOUN/4/obl | bridge THING [DESTROYED]
            The/DET/2/det bombing/NOUN/3/nsubj caused/VERB/0/root/cause damage/NOUN/3/obj to/ADP/7/case a/DET/7/det chapel/NOUN/4/nmod | chapel THING [DAMAGED]
            The/DET/2/det bombing/NOUN/3/nsubj caused/VERB/0/root/cause damage/NOUN/3/obj at/ADP/7/case a/DET/7/det chapel/NOUN/3/obl | chapel THING [DAMAGED]
            The/DET/2/det bank/NOUN/3/nsubj suffered/VERB/0/root/suffer damage/NOUN/3/obj in/ADP/7/case the/DET/7/det bombing/NOUN/3/obl | bank THING [DAMAGED]
            Rebels/NOUN/2/nsubj/rebel/NNS set/VERB/0/root/set a/DET/4/det farm/NOUN/2/obj ablaze/ADJ/2/xcomp | farm THING [DAMAGED, BURNED]
            The/DET/2/det bombing/NOUN/3/nsubj damaged/VERB/0/root/damage the/DET/5/det windows/NOUN/3/obj/window/NNS of/ADP/8/case a/DET/8/det chapel/NOUN/5/nmod | chapel THING [DAMAGED]
            The/DET/2/det bank/NOUN/4/nsubj was/AUX/4/cop/be intact/ADJ/0/root after/ADP/7/case the/DET/7/det bombing/NOUN/4/obl | bank THING [UNDAMAGED]
            The/DET/2/det bank/NOUN/5/nsubj did/AUX/5/aux/do not/PART/5/advmod suffer/VERB/0/root/suffer damage/NOUN/5/obj in/ADP/9/case the/DET/9/det bombing/NOUN/5/obl | bank THING [UNDAMAGED]
            """)
    void tellsWhatBecameOfAThing(String sentence, String target) {
        assertThat(Told.targets(Trees.document(sentence))).containsExactly(target);
    }

    @Test
    void tellsItOfEachThingThatIsListed() {
        String sentence = "The/DET/2/det bombing/NOUN/3/nsubj damaged/VERB/0/root/damage a/DET/5/det bank/NOUN/3/obj"
                + " and/CCONJ/8/cc a/DET/8/det chapel/NOUN/5/conj";
        assertThat(Told.targets(Trees.document(sentence)))
                .containsExactly("bank THING [DAMAGED]", "chapel THING [DAMAGED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det bombing/NOUN/4/nsubj could/AUX/4/aux/can destroy/VERB/0/root/destroy the/DET/6/det"
                        + " bank/NOUN/4/obj in/ADP/8/case Lima/PROPN/4/obl",
                "The/DET/2/det bombing/NOUN/3/nsubj destroyed/VERB/0/root/destroy hopes/NOUN/3/obj/hope/NNS in/ADP/6/case"
                        + " Lima/PROPN/3/obl",
            })
    void tellsNothingOfWhatMayHappenOrCannotBeHit(String sentence) {
        assertThat(Told.targets(Trees.document(sentence))).isEmpty();
    }
}
