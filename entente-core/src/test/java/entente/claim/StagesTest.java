package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Stage;
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
}
