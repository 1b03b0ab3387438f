package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Party;
import entente.model.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalArmsTest {
    private static final NationalArms ARMS = new NationalArms(Lexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/3/det Russian/ADJ/3/amod missile/NOUN/0/root | 2 | Russia | RUS
            Israeli/ADJ/3/amod air/NOUN/3/compound strikes/NOUN/0/root/strike/NNS | 2 | Israel | ISR
            A/DET/4/det Ukrainian/ADJ/4/amod drone/NOUN/4/compound attack/NOUN/0/root | 3 | Ukraine | UKR
            Turkish/ADJ/2/amod attacks/NOUN/0/root/attack/NNS on/ADP/4/case villages/NOUN/2/nmod/village/NNS | 1 | Turkey | TUR
            """)
    void areThoseOfTheNationTheyAreCalledBy(String phrase, int noun, String name, String code) {
        assertThat(ARMS.of(tree(phrase), noun))
                .hasValueSatisfying(doer -> assertThat(doer.party()).isEqualTo(new Party(name, code, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/3/det French/ADJ/3/amod attacks/NOUN/0/root/attack/NNS",
                "A/DET/3/det Greek/ADJ/3/amod tanker/NOUN/0/root",
                "A/DET/3/det guided/ADJ/3/amod missile/NOUN/0/root"
            })
    void areNobodysWhereTheNationMaySufferThem(String phrase) {
        assertThat(ARMS.of(tree(phrase), 2)).isEmpty();
    }

    private static Tree tree(String phrase) {
        return new Tree(Trees.document(phrase).sentences().getFirst());
    }
}
