package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Sentence;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {

    @Test
    void takesANounWithWhatBelongsToItAndTheOwnerInside() {
        assertThat(phrases("Her/PRON/3/nmod:poss old/ADJ/3/amod bridge/NOUN/6/nsubj over/ADP/5/case Elbe/PROPN/3/nmod"
                        + " fell/VERB/0/root"))
                .containsExactly("Her old bridge over Elbe", "Her", "Elbe");
    }

    @Test
    void leavesThePrepositionAndTheAppositionOutside() {
        assertThat(phrases("With/ADP/2/case Roe/PROPN/7/obl ,/PUNCT/5/punct the/DET/5/det mayor/NOUN/2/appos"
                        + " ,/PUNCT/5/punct came/VERB/0/root peace/NOUN/7/nsubj"))
                .containsExactly("Roe", "the mayor", "peace");
    }

    @Test
    void takesWhatIsJoinedTogetherAndOneByOne() {
        assertThat(phrases("Roe/PROPN/5/nsubj and/CCONJ/4/cc her/PRON/4/nmod:poss lawyer/NOUN/1/conj met/VERB/0/root"))
                .containsExactly("Roe and her lawyer", "Roe", "her lawyer", "her");
    }

    @Test
    void takesOfAPredicateThePhraseAlone() {
        assertThat(phrases("He/PRON/4/nsubj is/AUX/4/cop the/DET/4/det minister/NOUN/0/root now/ADV/4/advmod"))
                .containsExactly("He", "the minister");
    }

    @Test
    void leavesBracketsAndQuotationMarksAtTheEdgeOutside() {
        assertThat(phrases("The/DET/3/det \"/PUNCT/3/punct Front/PROPN/8/nsubj \"/PUNCT/3/punct (/PUNCT/6/punct"
                        + " PF/PROPN/3/nmod )/PUNCT/6/punct won/VERB/0/root"))
                .containsExactly("The \" Front \"", "PF");
    }

    @Test
    void leavesAnAdverbBeforeTheArticleOutsideAndKeepsOneAfterIt() {
        assertThat(phrases("Even/ADV/4/advmod the/DET/4/det then/ADV/4/advmod mayor/NOUN/5/nsubj left/VERB/0/root"))
                .containsExactly("the then mayor");
    }

    @Test
    void passesOverExpletivesRelativePronounsAndPartsOfNames() {
        assertThat(phrases("It/PRON/2/expl rained/VERB/0/root on/ADP/4/case Ana/PROPN/2/obl Roe/PROPN/4/flat"
                        + " who/PRON/7/nsubj/who/WP left/VERB/4/acl:relcl"))
                .containsExactly("Ana Roe who left");
    }

    @Test
    void takesANumberOnlyWhereANounCouldStand() {
        assertThat(phrases("In/ADP/2/case 2003/NUM/5/obl two/NUM/4/nummod ships/NOUN/5/nsubj sank/VERB/0/root"))
                .containsExactly("2003", "two ships");
    }

    private static List<String> phrases(String tree) {
        Sentence sentence = Trees.document(tree).sentences().getFirst();
        return NounPhrases.in(Subtrees.of(sentence)).stream()
                .map(p -> String.join(
                        " ",
                        sentence.tokens().subList(p.first(), p.end()).stream()
                                .map(token -> token.form())
                                .toList()))
                .toList();
    }
}
