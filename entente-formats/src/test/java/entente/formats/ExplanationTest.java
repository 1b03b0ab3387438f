package entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private final Explanation explanation = Explanation.of(Sample.edition(), 100, false);

    @Test
    void givesWordsSentenceVoicesPlaceAndRule() {
        assertThat(explanation.explain("f-survey"))
                .contains("figure: 61 %: people in Norlund who want the border closed")
                .contains("\"61% of people in Norlund\"")
                .contains(
                        "sentence: According to a survey by the Meridian Institute, 61% of people in Norlund want the\n")
                .contains("said by: Northern Ledger (outlet) <- Meridian Institute (speaker)")
                .contains("stands in: ledger.txt, characters 487 to 511")
                .contains("because of: rule sample.rule, score 0.75");
    }

    @Test
    void givesEveryAccountOfAToll() {
        assertThat(explanation.explain("i-saltmere/killed/all"))
                .contains("finding: disputed")
                .containsSubsequence("At least 12 people", "15 on Friday", "the 14 who died")
                .doesNotContain("three of the wounded\"");
    }

    @Test
    void givesAllThatAnIncidentStandsOn() {
        assertThat(explanation.explain("i-saltmere"))
                .contains("\"a bomb went off\"")
                .contains("tolls killed all, accounts At least 12 people")
                .contains("perpetrators Tidal Front denied")
                .contains("weapons car bomb suspected")
                .contains("when: 2021-03-04, 2021-03-04, day");
    }

    @Test
    void listsWhatADossierHoldsInsteadOfAllItsEvidence() {
        assertThat(explanation.explain("d-saltmere"))
                .contains("toll: 2 killed, Saltmere ferry terminal bombing", "i-saltmere/killed/police")
                .contains("e-call", "s-clerk", "p-families", "f-survey")
                .doesNotContain("said by");
    }

    @Test
    void listsWhatStandsOnAnArticle() {
        assertThat(explanation.explain("a-evening"))
                .contains("i-saltmere/killed/all")
                .contains("copyOf: a-harbour")
                .doesNotContain("i-saltmere/killed/police", "s-lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d-saltmere", "e-call", "s-lind", "p-families", "a-harbour"})
    void knowsEveryKind(String id) {
        assertThat(explanation.knows(id)).isTrue();
        assertThat(explanation.explain(id)).contains(id).doesNotContain("No value has");
    }

    @Test
    void worksOnTheFileOfAnEarlierReading() {
        String json = DossierJson.indented().text(Sample.edition());
        assertThat(Explanation.of(json, 100, false).explain("s-clerk")).isEqualTo(explanation.explain("s-clerk"));
    }

    @Test
    void namesTheNearestIdsOfAnUnknownOne() {
        assertThat(explanation.knows("i-saltmere/killed")).isFalse();
        assertThat(explanation.explain("i-saltmere/killed"))
                .startsWith("No value has the id i-saltmere/killed.\n")
                .contains("toll: 15 killed, Saltmere ferry terminal bombing")
                .contains("i-saltmere/killed/police");
    }

    @Test
    void printsNoControlCharacterOfAReport() {
        Explanation hostile = Explanation.of(Hostile.edition(), 100, false);
        String text = hostile.explain("i-hostile") + hostile.explain("\u001b[2J");
        assertThat(text.codePoints()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
    }

    @Test
    void saysThatAnEmptyRecordIsEmpty() {
        assertThat(Explanation.of("{}", 100, false).explain("i-1")).contains("The record is empty.");
    }
}
