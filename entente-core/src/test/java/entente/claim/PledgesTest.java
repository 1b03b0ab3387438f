package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Modality;
import entente.model.Party;
import entente.model.Pledge;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class PledgesTest {

    @Test
    void whoAgreesToActCommitsHimself() {
        List<Pledge> pledges = pledges("Arland/PROPN/2/nsubj agreed/VERB/0/root/agree to/PART/4/mark "
                + "help/VERB/2/xcomp/help/VB Bevonia/PROPN/4/obj next/ADJ/7/amod week/NOUN/4/obl:tmod");
        assertThat(pledges).singleElement().satisfies(pledge -> {
            assertThat(pledge.who()).extracting(Party::code).containsExactly("ARL");
            assertThat(pledge.what()).isEqualTo("help Bevonia next week");
            assertThat(pledge.to()).extracting(Party::code).containsExactly("BEV");
            assertThat(pledge.modality()).isEqualTo(Modality.PLANNED);
            assertThat(pledge.condition()).isNull();
        });
    }

    @Test
    void aFutureActCommitsItsSubject() {
        assertThat(pledges("Orlov/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root Bevonia/PROPN/3/obj"))
                .singleElement()
                .extracting(Pledge::what)
                .isEqualTo("visit Bevonia");
    }

    @Test
    void theConditionIsKeptApart() {
        assertThat(pledges("Arland/PROPN/3/nsubj will/AUX/3/aux withdraw/VERB/0/root only/ADV/8/advmod "
                        + "if/SCONJ/8/mark the/DET/7/det rebels/NOUN/8/nsubj disarm/VERB/3/advcl"))
                .singleElement()
                .satisfies(pledge -> {
                    assertThat(pledge.what()).isEqualTo("withdraw");
                    assertThat(pledge.condition()).isEqualTo("only if the rebels disarm");
                    assertThat(pledge.modality()).isEqualTo(Modality.CONDITIONAL);
                });
    }

    @Test
    void aFutureStateCommitsToNothing() {
        assertThat(pledges("Arland/PROPN/3/nsubj will/AUX/3/aux suffer/VERB/0/root"))
                .isEmpty();
    }

    @Test
    void whatNobodyKnownPromisesIsNoPledge() {
        assertThat(pledges("Rain/NOUN/3/nsubj will/AUX/3/aux arrive/VERB/0/root"))
                .isEmpty();
    }

    @Test
    void whatWillNotBeDoneIsNotPledged() {
        assertThat(pledges("Arland/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod/not/RB help/VERB/0/root"))
                .isEmpty();
    }

    @Test
    void whatIsDoneAsPromisedIsKept() {
        assertThat(pledges("Arland/PROPN/2/nsubj sent/VERB/0/root/send ships/NOUN/2/obj as/SCONJ/5/mark"
                        + " promised/VERB/2/advcl/promise"))
                .singleElement()
                .satisfies(pledge -> {
                    assertThat(pledge.standing()).isEqualTo(Pledge.Standing.KEPT);
                    assertThat(pledge.what()).isEqualTo("sent ships");
                });
    }

    @Test
    void aBrokenPromiseIsMissed() {
        assertThat(pledges("Arland/PROPN/2/nsubj broke/VERB/0/root/break its/PRON/4/nmod:poss promise/NOUN/2/obj"
                        + " to/PART/6/mark leave/VERB/4/acl/leave/VB Bevonia/PROPN/6/obj"))
                .anySatisfy(pledge -> {
                    assertThat(pledge.standing()).isEqualTo(Pledge.Standing.MISSED);
                    assertThat(pledge.what()).isEqualTo("leave Bevonia");
                });
    }

    @Test
    void aMeetingToComeIsToldWhoeverHoldsIt() {
        assertThat(pledges("A/DET/2/det summit/NOUN/4/nsubj will/AUX/4/aux begin/VERB/0/root"))
                .singleElement()
                .satisfies(pledge -> {
                    assertThat(pledge.who()).isEmpty();
                    assertThat(pledge.what()).isEqualTo("A summit will begin");
                });
    }

    @Test
    void aMeetingThatWasPutOffIsChanged() {
        assertThat(pledges("The/DET/2/det vote/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be"
                        + " postponed/VERB/0/root/postpone"))
                .singleElement()
                .extracting(Pledge::standing)
                .isEqualTo(Pledge.Standing.CHANGED);
    }

    @Test
    void aMeetingThatMayBePutOffIsNot() {
        assertThat(pledges("The/DET/2/det vote/NOUN/5/nsubj:pass may/AUX/5/aux be/AUX/5/aux:pass"
                        + " postponed/VERB/0/root/postpone"))
                .isEmpty();
    }

    private static List<Pledge> pledges(String... sentences) {
        return Pledges.in(Known.context(Trees.document(sentences)));
    }
}
