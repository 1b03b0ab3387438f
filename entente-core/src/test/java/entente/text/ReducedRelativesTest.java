package entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.lexicon.Lexicon;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedRelativesTest {
    private static final ReducedRelatives RELATIVES =
            new ReducedRelatives(Lexicon.load().classes());

    @Test
    void hangsABeliefBelowThoseOfWhomItIsHeld() {
        Sentence mended = mended("Men/NOUN/2/nsubj/man/NNS thought/VERB/0/root/think/VBD to/PART/5/mark be/AUX/5/cop"
                + " members/NOUN/2/xcomp attacked/VERB/2/ccomp/attack/VBD a/DET/8/det bank/NOUN/6/obj ./PUNCT/2/punct");

        assertThat(mended.tokens())
                .extracting(Token::form, Token::head, Token::relation)
                .contains(
                        tuple("Men", 5, "nsubj"),
                        tuple("thought", 0, "acl"),
                        tuple("attacked", Token.ROOT, "root"),
                        tuple(".", 5, "punct"));
        assertThat(mended.token(1).xpos()).isEqualTo("VBN");
    }

    @Test
    void hangsAClaimBetweenCommasBelowWhatIsClaimed() {
        Sentence mended = mended("The/DET/2/det attack/NOUN/8/nsubj ,/PUNCT/4/punct claimed/VERB/8/parataxis/claim/VBD"
                + " by/ADP/6/case rebels/NOUN/4/obl/rebel/NNS ,/PUNCT/4/punct hurt/VERB/0/root/hurt/VBD ten/NUM/8/obj");

        assertThat(mended.token(3)).returns(1, Token::head).returns("acl", Token::relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police/NOUN/2/nsubj thought/VERB/0/root/think/VBD rebels/NOUN/4/nsubj/rebel/NNS attacked/VERB/2/ccomp/attack/VBD",
                "Police/NOUN/2/nsubj believed/VERB/0/root/believe/VBD rebels/NOUN/2/obj/rebel/NNS to/PART/6/mark be/AUX/6/cop"
                        + " guilty/ADJ/2/xcomp",
                "The/DET/2/det attack/NOUN/8/nsubj ,/PUNCT/4/punct said/VERB/8/parataxis/say/VBD rebels/NOUN/4/nsubj/rebel/NNS"
                        + " ,/PUNCT/4/punct was/AUX/8/aux over/ADV/0/root",
            })
    void leavesOtherTreesAsTheyAre(String sentence) {
        Sentence plain = Trees.document(sentence).sentences().getFirst();
        assertThat(RELATIVES.mended(plain)).isEqualTo(plain);
    }

    private static Sentence mended(String sentence) {
        return RELATIVES.mended(Trees.document(sentence).sentences().getFirst());
    }
}
