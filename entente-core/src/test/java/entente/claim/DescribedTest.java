package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Incident;
import entente.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who some of those were whom the sentence before counts. */
class DescribedTest {
    private static final String KILLING = "A/DET/2/det bomb/NOUN/3/nsubj killed/VERB/0/root/kill 20/NUM/5/nummod"
            + " people/NOUN/3/obj/people/NNS in/ADP/7/case Lima/PROPN/3/obl";
    private static final String SIX = "Six/NUM/3/nsubj were/AUX/3/cop/be women/NOUN/0/root/woman/NNS";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six/NUM/3/nsubj were/AUX/3/cop/be Russian/ADJ/0/root | Russian 6
            Six/NUM/3/nsubj were/AUX/3/cop/be women/NOUN/0/root/woman/NNS | woman 6
            Six/NUM/6/nsubj of/ADP/4/case the/DET/4/det victims/NOUN/1/nmod/victim/NNS were/AUX/6/cop/be women/NOUN/0/root/woman/NNS | woman 6
            Among/ADP/2/case them/PRON/0/root/they were/AUX/2/cop/be six/NUM/5/nummod children/NOUN/2/nsubj/child/NNS | child 6
            """)
    void countsThemAsAPart(String sentence, String toll) {
        assertThat(tolls(KILLING, sentence)).containsExactly("all 20", toll);
    }

    @Test
    void strikesNobodyElse() {
        assertThat(Told.incidents(KILLING, SIX))
                .flatExtracting(Incident::targets)
                .extracting(Target::name)
                .containsExactly("people");
    }

    @Test
    void doesNotGuessOfWhom() {
        String hurt = KILLING + " and/CCONJ/9/cc wounded/VERB/3/conj/wound 50/NUM/9/obj";

        assertThat(tolls(hurt, SIX)).noneMatch(toll -> toll.startsWith("woman"));
        assertThat(tolls(SIX)).isEmpty();
    }

    @Test
    void hasNoMoreThanTheWhole() {
        assertThat(tolls(KILLING, SIX.replace("Six", "Sixty"))).containsExactly("all 20");
    }

    @Test
    void tellsWhoSomeOfThemWereInTheSameSentence() {
        assertThat(tolls(KILLING + " ,/PUNCT/12/punct three/NUM/12/nsubj of/ADP/11/case them/PRON/9/nmod/they"
                        + " children/NOUN/5/appos/child/NNS"))
                .containsExactly("all 20", "child 3");
    }

    private static List<String> tolls(String... sentences) {
        return Told.incidents(sentences).stream()
                .flatMap(incident -> incident.tolls().stream())
                .map(toll -> toll.group() + " " + toll.quantity().best())
                .toList();
    }
}
