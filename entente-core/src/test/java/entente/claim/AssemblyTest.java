package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words start an incident, and what goes on with it in later sentences. */
class AssemblyTest {
    private static final String SIEGE = "Gunmen/NOUN/2/nsubj/gunman killed/VERB/0/root/kill 60/NUM/4/nummod"
            + " people/NOUN/2/obj/people/NNS in/ADP/6/case Lima/PROPN/2/obl";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/2/det van/NOUN/3/nsubj ploughed/VERB/0/root/plough into/ADP/6/case a/DET/6/det crowd/NOUN/3/obl ,/PUNCT/8/punct killing/VERB/3/advcl/kill/VBG six/NUM/8/obj | vehicle-attack
            Rockets/NOUN/2/nsubj/rocket fell/VERB/0/root/fall on/ADP/4/case Lima/PROPN/2/obl | shelling
            A/DET/2/det missile/NOUN/3/nsubj slammed/VERB/0/root/slam into/ADP/6/case a/DET/6/det school/NOUN/3/obl | shelling
            Rebels/NOUN/2/nsubj/rebel shot/VERB/0/root/shoot down/ADP/5/case a/DET/5/det jet/NOUN/2/obl | aircraft-downing
            A/DET/2/det quake/NOUN/3/nsubj killed/VERB/0/root/kill 60/NUM/5/nummod people/NOUN/3/obj/people/NNS | disaster
            A/DET/2/det fire/NOUN/3/nsubj killed/VERB/0/root/kill 60/NUM/5/nummod people/NOUN/3/obj/people/NNS | accident
            Warplanes/NOUN/2/nsubj/warplane hit/VERB/0/root/hit a/DET/4/det depot/NOUN/2/obj | airstrike
            A/DET/2/det depot/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be hit/VERB/0/root/hit/VBN by/ADP/6/case warplanes/NOUN/4/obl/warplane | airstrike
            A/DET/2/det drone/NOUN/3/nsubj hit/VERB/0/root/hit a/DET/5/det depot/NOUN/3/obj | airstrike
            """)
    void knowsAWordByWhatHangsFromIt(String sentence, String kind) {
        assertThat(Told.incidents(sentence)).extracting(Incident::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/2/det van/NOUN/3/nsubj ploughed/VERB/0/root/plough through/ADP/5/case snow/NOUN/3/obl
            Ten/NUM/2/nummod people/NOUN/3/nsubj/people/NNS had/VERB/0/root/have a/DET/6/det heart/NOUN/6/compound attack/NOUN/3/obj in/ADP/8/case Lima/PROPN/3/obl
            Hackers/NOUN/2/nsubj/hacker attacked/VERB/0/root/attack a/DET/4/det website/NOUN/2/obj
            Prices/NOUN/2/nsubj/price fell/VERB/0/root/fall in/ADP/4/case Lima/PROPN/2/obl
            Bad/ADJ/2/amod drivers/NOUN/3/nsubj/driver kill/VERB/0/root/kill ten/NUM/5/nummod people/NOUN/3/obj/people/NNS every/DET/7/det year/NOUN/3/obl
            """)
    void findsNoIncidentInOtherUsesOfTheWords(String sentence) {
        assertThat(Told.incidents(sentence)).isEmpty();
    }

    @Test
    void takesANewDeathTollForOneOfTheSameIncident() {
        assertThat(tolls(
                        SIEGE,
                        "The/DET/3/det death/NOUN/3/compound toll/NOUN/4/nsubj rose/VERB/0/root/rise to/ADP/6/case"
                                + " 75/NUM/4/obl"))
                .containsExactly("all 60", "all 75");
    }

    @Test
    void keepsThoseKilledAtAVenueForSomeOfTheWhole() {
        String venue = "Near/ADP/4/case the/DET/4/det Zarrin/PROPN/4/compound theatre/NOUN/6/obl"
                + " 40/NUM/6/nsubj died/VERB/0/root/die";
        assertThat(tolls(SIEGE, venue)).containsExactly("all 60", "part 40");
    }

    @Test
    void countsSomeOfThem() {
        assertThat(tolls(SIEGE + " ,/PUNCT/8/punct 40/NUM/4/appos of/ADP/10/case them/PRON/8/nmod/they"))
                .containsExactly("all 60", "part 40");
    }

    @Test
    void countsBothNumbersWhereTheSecondHangsFromWhatTheFirstCounts() {
        assertThat(tolls("Dozens/NOUN/7/nsubj/dozen/NNS of/ADP/3/case soldiers/NOUN/1/nmod/soldier/NNS and/CCONJ/5/cc"
                        + " three/NUM/6/nummod nurses/NOUN/3/conj/nurse/NNS died/VERB/0/root/die in/ADP/9/case"
                        + " fighting/NOUN/7/obl"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another/DET/8/nsubj:pass was/AUX/8/aux:pass/be wounded/VERB/4/conj/wound/VBN",
                "a/DET/7/det third/ADJ/9/nsubj:pass was/AUX/9/aux:pass/be wounded/VERB/4/conj/wound/VBN"
            })
    void countsOneMoreWithThoseBefore(String more) {
        assertThat(tolls(
                        "A/DET/2/det nurse/NOUN/4/nsubj:pass/nurse/NN was/AUX/4/aux:pass/be killed/VERB/0/root/kill/VBN"
                                + " and/CCONJ/4/cc "
                                + more))
                .containsExactly("all 1", "all 1");
    }

    @Test
    void takesADeathTollSinceSomethingBeganForASum() {
        assertThat(tolls(
                        "Sixty/NUM/2/nummod people/NOUN/5/nsubj:pass/people/NNS have/AUX/5/aux/have been/AUX/5/aux:pass/be"
                                + " killed/VERB/0/root/kill/VBN in/ADP/7/case Lima/PROPN/5/obl since/SCONJ/11/mark"
                                + " the/DET/10/det war/NOUN/11/nsubj began/VERB/5/advcl/begin"))
                .containsExactly("cumulative 60");
    }

    @Test
    void takesTheDayInTheNameOfAThingForNoDay() {
        assertThat(Told.incidents("Rebels/NOUN/2/nsubj/rebel attacked/VERB/0/root/attack a/DET/5/det"
                        + " Christmas/PROPN/5/compound market/NOUN/2/obj"))
                .singleElement()
                .satisfies(incident -> assertThat(incident.when().isKnown()).isFalse());
    }

    @Test
    void placesATollThatNoWordOfViolenceGoesWith() {
        assertThat(Told.incidents(
                        "The/DET/3/det death/NOUN/3/compound toll/NOUN/4/nsubj rose/VERB/0/root/rise to/ADP/6/case"
                                + " 75/NUM/4/obl in/ADP/8/case Lima/PROPN/4/obl"))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.where()).isNotNull();
                    assertThat(incident.where().name()).isEqualTo("Lima");
                });
    }

    private static List<String> tolls(String... sentences) {
        return Told.incidents(sentences).stream()
                .flatMap(incident -> incident.tolls().stream())
                .map(toll -> toll.group() + " " + toll.quantity().best())
                .toList();
    }
}
