package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill a/DET/4/det judge/NOUN/2/obj | ACCOMPLISHED
            Gunmen/NOUN/2/nsubj/gunman/NNS managed/VERB/0/root/manage to/PART/4/mark kill/VERB/2/xcomp a/DET/6/det judge/NOUN/4/obj | ACCOMPLISHED
            Gunmen/NOUN/2/nsubj/gunman/NNS tried/VERB/0/root/try to/PART/4/mark kill/VERB/2/xcomp a/DET/6/det judge/NOUN/4/obj | ATTEMPTED
            The/DET/3/det assassination/NOUN/3/compound attempt/NOUN/7/nsubj on/ADP/6/case the/DET/6/det judge/NOUN/3/nmod shocked/VERB/0/root/shock Lima/PROPN/7/obj | ATTEMPTED
            An/DET/3/det attempted/ADJ/3/amod murder/NOUN/7/nsubj of/ADP/6/case a/DET/6/det judge/NOUN/3/nmod shocked/VERB/0/root/shock Lima/PROPN/7/obj | ATTEMPTED
            Soldiers/NOUN/2/nsubj/soldier/NNS defused/VERB/0/root/defuse a/DET/4/det bomb/NOUN/2/obj near/ADP/7/case a/DET/7/det bank/NOUN/2/obl | ATTEMPTED
            Rebels/NOUN/2/nsubj/rebel/NNS threatened/VERB/0/root/threaten to/PART/4/mark attack/VERB/2/xcomp a/DET/6/det bank/NOUN/4/obj | THREATENED
            The/DET/3/det death/NOUN/3/compound threats/NOUN/8/nsubj/threat/NNS against/ADP/6/case a/DET/6/det judge/NOUN/3/nmod have/AUX/8/aux shocked/VERB/0/root/shock Lima/PROPN/8/obj | THREATENED
            Police/NOUN/2/nsubj foiled/VERB/0/root/foil an/DET/4/det attack/NOUN/2/obj on/ADP/7/case a/DET/7/det bank/NOUN/4/nmod | FOILED
            Police/NOUN/2/nsubj foiled/VERB/0/root/foil a/DET/4/det plot/NOUN/2/obj to/PART/6/mark attack/VERB/4/acl a/DET/8/det bank/NOUN/6/obj | FOILED
            A/DET/2/det plot/NOUN/8/nsubj:pass to/PART/4/mark attack/VERB/2/acl a/DET/6/det bank/NOUN/4/obj was/AUX/8/aux:pass/be foiled/VERB/0/root/foil/VBN | FOILED
            """)
    void tellsHowFarItWent(String sentence, Stage stage) {
        assertThat(Told.incidents(sentence)).extracting(Incident::stage).containsExactly(stage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers/NOUN/2/nsubj/soldier/NNS defused/VERB/0/root/defuse a/DET/4/det bomb/NOUN/2/obj near/ADP/7/case a/DET/7/det bank/NOUN/2/obl
            Police/NOUN/2/nsubj foiled/VERB/0/root/foil an/DET/4/det attack/NOUN/2/obj on/ADP/7/case a/DET/7/det bank/NOUN/4/nmod
            """)
    void blamesNobodyWhoPreventedIt(String sentence) {
        assertThat(Told.incidents(sentence))
                .hasSize(1)
                .flatExtracting(Incident::perpetrators)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/3/nsubj/rebel/NNS are/AUX/3/aux/be/VBP holding/VERB/0/root/hold/VBG ten/NUM/5/nummod nurses/NOUN/3/obj/nurse/NNS hostage/NOUN/3/xcomp in/ADP/8/case Lima/PROPN/3/obl | ONGOING
            Rebels/NOUN/3/nsubj/rebel/NNS were/AUX/3/aux/be/VBD holding/VERB/0/root/hold/VBG ten/NUM/5/nummod nurses/NOUN/3/obj/nurse/NNS hostage/NOUN/3/xcomp in/ADP/8/case Lima/PROPN/3/obl | ACCOMPLISHED
            The/DET/2/det school/NOUN/5/nsubj:pass is/AUX/5/aux/be/VBZ being/AUX/5/aux:pass/be/VBG attacked/VERB/0/root/attack/VBN by/ADP/7/case rebels/NOUN/5/obl:agent/rebel/NNS | ONGOING
            The/DET/2/det shelling/NOUN/6/nsubj of/ADP/5/case a/DET/5/det school/NOUN/2/nmod continued/VERB/0/root/continue | ONGOING
            The/DET/2/det shelling/NOUN/6/nsubj of/ADP/5/case a/DET/5/det school/NOUN/2/nmod shocked/VERB/0/root/shock Lima/PROPN/6/obj | ACCOMPLISHED
            """)
    void tellsWhatStillGoesOn(String sentence, Stage stage) {
        assertThat(Told.incidents(sentence)).extracting(Incident::stage).containsExactly(stage);
    }

    @Test
    void goesOnWhileTheFightingDoes() {
        String clash =
                "Rebels/NOUN/2/nsubj/rebel/NNS clashed/VERB/0/root/clash with/ADP/4/case soldiers/NOUN/2/obl/soldier/NNS"
                        + " in/ADP/6/case Lima/PROPN/2/obl";
        String fighting = "The/DET/2/det fighting/NOUN/3/nsubj %s/VERB/0/root in/ADP/5/case Lima/PROPN/3/obl";
        assertThat(Told.incidents(clash, fighting.formatted("rage")))
                .extracting(Incident::stage)
                .containsExactly(Stage.ONGOING);
        assertThat(Told.incidents(clash, fighting.formatted("subside")))
                .extracting(Incident::stage)
                .containsExactly(Stage.ACCOMPLISHED);
    }

    @Test
    void takesWhatIsToldLastForWhetherItGoesOn() {
        String held =
                "Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj in/ADP/6/case"
                        + " Lima/PROPN/2/obl";
        String still =
                "Rebels/NOUN/3/nsubj/rebel/NNS are/AUX/3/aux/be/VBP attacking/VERB/0/root/attack/VBG the/DET/5/det"
                        + " bank/NOUN/3/obj in/ADP/7/case Lima/PROPN/3/obl";
        assertThat(Told.incidents(held, still)).extracting(Incident::stage).containsExactly(Stage.ONGOING);
        assertThat(Told.incidents(still, held)).extracting(Incident::stage).containsExactly(Stage.ACCOMPLISHED);
    }
}
