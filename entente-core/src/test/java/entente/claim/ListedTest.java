package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Name;
import entente.model.Trees;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det army/NOUN/6/nsubj and/CCONJ/6/cc the/DET/5/det navy/NOUN/6/nsubj attacked/VERB/0/root/attack a/DET/8/det bank/NOUN/6/obj | army, navy
            The/DET/2/det army/NOUN/7/nsubj ,/PUNCT/2/punct and/CCONJ/5/cc navy/NOUN/2/conj also/ADV/7/advmod attacked/VERB/0/root/attack a/DET/9/det bank/NOUN/7/obj | army, navy
            A/DET/2/det bank/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be attacked/VERB/0/root/attack/VBN by/ADP/7/case the/DET/7/det army/NOUN/4/obl:agent or/CCONJ/9/cc police/NOUN/4/obl:agent | army, police
            """)
    void namesAllOfThem(String sentence, String doers) {
        assertThat(Told.doers(Trees.document(sentence)))
                .containsExactlyElementsOf(Arrays.stream(doers.split(", "))
                        .map(who -> who + " ORGANISATION REPORTED")
                        .toList());
    }

    @Test
    void namesWhatIsJoinedToAnotherWordOfTheName() {
        Document plain = Trees.document(
                "The/DET/2/det Front/PROPN/8/nsubj for/ADP/4/case Freedom/PROPN/2/nmod"
                        + " and/CCONJ/7/cc the/DET/7/det army/NOUN/4/conj attacked/VERB/0/root/attack a/DET/10/det bank/NOUN/8/obj");
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 1, 4))))
                .containsExactly("Front for Freedom ORGANISATION REPORTED", "army ORGANISATION REPORTED");
    }

    @Test
    void takesNoSubjectOfAnotherClause() {
        assertThat(Told.doers(Trees.document("The/DET/2/det army/NOUN/3/nsubj attacked/VERB/0/root/attack a/DET/5/det"
                        + " bank/NOUN/3/obj and/CCONJ/9/cc the/DET/8/det navy/NOUN/9/nsubj sailed/VERB/3/conj/sail")))
                .containsExactly("army ORGANISATION REPORTED");
    }
}
