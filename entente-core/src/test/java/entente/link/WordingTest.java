package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Sentence;
import entente.model.Trees;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void takesTheLastWordForTheHeadOfAName() {
        Wording wording = wording("Mr./PROPN/4/nsubj Juan/PROPN/1/flat Roe/PROPN/1/flat left/VERB/0/root");

        assertThat(wording.head()).isEqualTo("roe");
        assertThat(wording.words()).containsExactly("mr", "juan", "roe");
    }

    @Test
    void passesOverArticlesAndWhatFollowsANoun() {
        Wording wording = wording("The/DET/3/det two/NUM/3/nummod bridges/NOUN/6/nsubj in/ADP/5/case Basra/PROPN/3/nmod"
                + " fell/VERB/0/root");

        assertThat(wording.text()).isEqualTo("two bridges");
        assertThat(wording.words()).containsExactly("two", "bridge");
        assertThat(wording.numbers()).containsExactly("two");
    }

    @Test
    void knowsAnAbbreviationByItsFirstLetters() {
        Wording whole = wording("People/PROPN/3/compound 's/PART/1/case Front/PROPN/4/nsubj won/VERB/0/root");
        Wording letters = wording("PF/PROPN/2/nsubj won/VERB/0/root");

        assertThat(letters.abbreviates(whole)).isTrue();
        assertThat(whole.abbreviates(letters)).isFalse();
        assertThat(letters.abbreviates(letters)).isFalse();
    }

    private static Wording wording(String tree) {
        Sentence sentence = Trees.document(tree).sentences().getFirst();
        return Wording.of(NounPhrases.in(Subtrees.of(sentence)).getFirst(), sentence);
    }
}
