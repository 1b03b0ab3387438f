package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Modality;
import entente.model.Toll;
import entente.model.Where;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private static final String CURFEW = "Officials/NOUN/2/nsubj/official/NNS imposed/VERB/0/root/impose a/DET/4/det"
            + " curfew/NOUN/2/obj in/ADP/6/case Lima/PROPN/2/obl";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Officials/NOUN/2/nsubj/official/NNS declared/VERB/0/root/declare a/DET/4/det state/NOUN/2/obj of/ADP/6/case emergency/NOUN/4/nmod in/ADP/8/case Lima/PROPN/2/obl | state-of-emergency
            Officials/NOUN/2/nsubj/official/NNS declared/VERB/0/root/declare martial/ADJ/4/amod law/NOUN/2/obj in/ADP/6/case Lima/PROPN/2/obl | state-of-emergency
            Officials/NOUN/2/nsubj/official/NNS imposed/VERB/0/root/impose a/DET/4/det curfew/NOUN/2/obj in/ADP/6/case Lima/PROPN/2/obl | curfew
            Officials/NOUN/2/nsubj/official/NNS raised/VERB/0/root/raise a/DET/5/det security/NOUN/5/compound alert/NOUN/2/obj in/ADP/7/case Lima/PROPN/2/obl | alert
            Police/NOUN/2/nsubj sealed/VERB/0/root/seal off/ADP/2/compound:prt a/DET/5/det market/NOUN/2/obj in/ADP/7/case Lima/PROPN/2/obl | cordon
            Officials/NOUN/2/nsubj/official/NNS deployed/VERB/0/root/deploy soldiers/NOUN/2/obj/soldier/NNS in/ADP/5/case Lima/PROPN/2/obl | deployment
            The/DET/2/det deployment/NOUN/7/nsubj of/ADP/4/case troops/NOUN/2/nmod/troops/NNS in/ADP/6/case Lima/PROPN/2/nmod began/VERB/0/root/begin | deployment
            """)
    void findsWhatAStateDoesAgainstMoreViolence(String sentence, String kind) {
        assertThat(Told.incidents(sentence)).singleElement().satisfies(measure -> {
            assertThat(measure.kind()).isEqualTo(kind);
            assertThat(measure.modality()).isEqualTo(Modality.ACTUAL);
            assertThat(place(measure)).isEqualTo("Lima");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials/NOUN/2/nsubj/official/NNS deployed/VERB/0/root/deploy teachers/NOUN/2/obj/teacher/NNS"
                        + " in/ADP/5/case Lima/PROPN/2/obl",
                "The/DET/2/det state/NOUN/3/nsubj built/VERB/0/root/build a/DET/5/det bridge/NOUN/3/obj in/ADP/7/case"
                        + " Lima/PROPN/3/obl",
                "Cooks/NOUN/2/nsubj/cook/NNS sealed/VERB/0/root/seal a/DET/4/det jar/NOUN/2/obj in/ADP/6/case"
                        + " Lima/PROPN/2/obl",
            })
    void takesNoWordForAMeasureWithoutTheOneThatMakesItOne(String sentence) {
        assertThat(Told.incidents(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials/NOUN/3/nsubj/official/NNS will/AUX/3/aux deploy/VERB/0/root soldiers/NOUN/3/obj/soldier/NNS"
                        + " in/ADP/6/case Lima/PROPN/3/obl",
                "Officials/NOUN/2/nsubj/official/NNS plan/VERB/0/root to/PART/4/mark deploy/VERB/2/xcomp"
                        + " soldiers/NOUN/4/obj/soldier/NNS in/ADP/7/case Lima/PROPN/4/obl",
                "Officials/NOUN/3/nsubj/official/NNS will/AUX/3/aux impose/VERB/0/root a/DET/5/det curfew/NOUN/3/obj"
                        + " in/ADP/7/case Lima/PROPN/3/obl",
            })
    void tellsAPlanFromAMeasureThatStands(String sentence) {
        assertThat(Told.incidents(sentence)).extracting(Incident::modality).containsExactly(Modality.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det curfew/NOUN/6/nsubj:pass in/ADP/4/case Lima/PROPN/2/nmod was/AUX/6/aux:pass/be"
                        + " lifted/VERB/0/root/lift/VBN",
                "Officials/NOUN/2/nsubj/official/NNS lifted/VERB/0/root/lift a/DET/4/det curfew/NOUN/2/obj in/ADP/6/case"
                        + " Lima/PROPN/2/obl",
                "Shops/NOUN/2/nsubj/shop/NNS hailed/VERB/0/root/hail the/DET/4/det end/NOUN/2/obj of/ADP/7/case a/DET/7/det"
                        + " curfew/NOUN/4/nmod in/ADP/9/case Lima/PROPN/2/obl",
                "Officials/NOUN/4/nsubj/official/NNS did/AUX/4/aux/do not/PART/4/advmod deploy/VERB/0/root"
                        + " soldiers/NOUN/4/obj/soldier/NNS in/ADP/7/case Lima/PROPN/4/obl",
            })
    void findsNoneWhereItEndsOrNeverWas(String sentence) {
        assertThat(Told.incidents(sentence)).isEmpty();
    }

    @Test
    void asksForAPlaceOrADay() {
        assertThat(Told.incidents("Officials/NOUN/2/nsubj/official/NNS imposed/VERB/0/root/impose a/DET/4/det"
                        + " curfew/NOUN/2/obj"))
                .isEmpty();
    }

    @Test
    void tellsOfOneMeasureOnceWithBothMentions() {
        assertThat(
                        Told.incidents(
                                CURFEW,
                                "The/DET/2/det curfew/NOUN/3/nsubj emptied/VERB/0/root/empty the/DET/5/det streets/NOUN/3/obj/street/NNS"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.evidence()).hasSize(2).allSatisfy(e -> assertThat(e.text())
                        .isEqualTo("curfew")));
    }

    @Test
    void keepsMeasuresOfTwoTownsApart() {
        assertThat(Told.incidents(CURFEW, CURFEW.replace("Lima", "Quito")))
                .extracting(MeasuresTest::place)
                .containsExactly("Lima", "Quito");
    }

    @Test
    void takesNoPlaceFromTheViolenceThatItAnswers() {
        String afterBombing =
                " after/ADP/%2$d/case the/DET/%2$d/det bombing/NOUN/2/obl in/ADP/%1$d/case Quito/PROPN/%2$d/nmod";
        String emergency = "Officials/NOUN/2/nsubj/official/NNS declared/VERB/0/root/declare a/DET/4/det"
                + " state/NOUN/2/obj of/ADP/6/case emergency/NOUN/4/nmod";
        String there = emergency + afterBombing.formatted(11, 9);
        String elsewhere = emergency + " in/ADP/8/case Lima/PROPN/2/obl" + afterBombing.formatted(13, 11);
        assertThat(of("state-of-emergency", there))
                .extracting(MeasuresTest::place)
                .containsExactly("Ecuador");
        assertThat(of("state-of-emergency", elsewhere))
                .extracting(MeasuresTest::place)
                .containsExactly("Lima");
        assertThat(of("bombing", elsewhere)).extracting(MeasuresTest::place).containsExactly("Quito");
    }

    @Test
    void takesNeitherTollsNorTargetsNorDoersFromTheViolenceBesideIt() {
        String sentence = "Rebels/NOUN/2/nsubj/rebel/NNS killed/VERB/0/root/kill two/NUM/4/nummod"
                + " guards/NOUN/2/obj/guard/NNS in/ADP/6/case Lima/PROPN/2/obl and/CCONJ/9/cc"
                + " officials/NOUN/9/nsubj/official/NNS imposed/VERB/2/conj/impose a/DET/11/det curfew/NOUN/9/obj"
                + " in/ADP/13/case Lima/PROPN/9/obl";
        assertThat(of("curfew", sentence)).singleElement().satisfies(measure -> {
            assertThat(measure.tolls()).isEmpty();
            assertThat(measure.targets()).isEmpty();
            assertThat(measure.perpetrators()).isEmpty();
        });
        assertThat(Told.incidents(sentence))
                .hasSize(2)
                .flatExtracting(Incident::tolls)
                .extracting(Toll::state)
                .containsExactly(Toll.State.KILLED);
    }

    private static List<Incident> of(String kind, String... sentences) {
        return Told.incidents(sentences).stream()
                .filter(incident -> incident.kind().equals(kind))
                .toList();
    }

    private static String place(Incident incident) {
        Where where = incident.where();
        return where == null ? "" : where.name();
    }

    @Test
    void takesTheCountryOfWhoOrdersAMeasureForItsPlace() {
        assertThat(Told.incidents("Belgium/PROPN/2/nsubj raised/VERB/0/root/raise its/PRON/5/nmod:poss/its"
                        + " terror/NOUN/5/compound alert/NOUN/2/obj"))
                .singleElement()
                .satisfies(measure -> assertThat(place(measure)).isEqualTo("Belgium"));
    }
}
