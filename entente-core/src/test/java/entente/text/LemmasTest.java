package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Inflections;
import entente.model.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private final Lemmas lemmas = new Lemmas(Inflections.load());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "downed, VERB, VBD, down",
                "said, VERB, VBD, say",
                "Killed, VERB, VBN, kill",
                "stopped, VERB, VBD, stop",
                "passed, VERB, VBD, pass",
                "announced, VERB, VBD, announce",
                "firing, VERB, VBG, fire",
                "bombing, VERB, VBG, bomb",
                "seized, VERB, VBN, seize",
                "freed, VERB, VBN, free",
                "negotiating, VERB, VBG, negotiate",
                "died, VERB, VBD, die",
                "dying, VERB, VBG, die",
                "carries, VERB, VBZ, carry",
                "goes, VERB, VBZ, go",
                "pass, VERB, VB, pass",
                "left, VERB, VBD, leave",
                "agreed, VERB, VBD, agree",
                "went, VERB, VBD, go",
                "is, AUX, VBZ, be",
                "’s, AUX, VBZ, be",
                "'ve, AUX, VBP, have",
                "wo, AUX, MD, will",
                "'d, AUX, MD, would",
                "'d, AUX, VBD, have",
                "had, VERB, VBD, have",
                "vandalized, VERB, VBP, vandalize",
                "exceed, VERB, VBP, exceed",
                "embed, VERB, VB, embed"
            })
    void findsTheBaseOfVerbs(String form, Upos upos, String xpos, String lemma) {
        assertThat(lemmas.of(form, upos, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "men, NOUN, NNS, man",
        "gunmen, NOUN, NNS, gunman",
        "people, NOUN, NNS, people",
        "Hostages, NOUN, NNS, hostage",
        "bodies, NOUN, NNS, body",
        "churches, NOUN, NNS, church",
        "buses, NOUN, NNS, bus",
        "houses, NOUN, NNS, house",
        "crises, NOUN, NNS, crisis",
        "news, NOUN, NN, news",
        "wives, NOUN, NNS, wife",
        "1990s, NOUN, NNS, 1990s",
        "larger, ADJ, JJR, large",
        "deadliest, ADJ, JJS, deadly",
        "bigger, ADJ, JJR, big",
        "better, ADV, RBR, well",
        "suspected, ADJ, JJ, suspected",
        "n’t, PART, RB, not",
        "them, PRON, PRP, they",
        "an, DET, DT, a",
    })
    void findsTheBaseOfOtherWords(String form, Upos upos, String xpos, String lemma) {
        assertThat(lemmas.of(form, upos, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"States, PROPN, NNPS", "Hollande, PROPN, NNP", "ISIS, PROPN, NNP"})
    void leavesNamesAsTheyAre(String form, Upos upos, String xpos) {
        assertThat(lemmas.of(form, upos, xpos)).isEqualTo(form);
    }
}
