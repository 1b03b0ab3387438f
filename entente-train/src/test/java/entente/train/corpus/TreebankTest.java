package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreebankTest {

    @Test
    void leavesOutRangesOfWordsAndEmptyNodes() {
        List<String> lines = List.of(
                "# sent_id = a-1",
                "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
                "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_",
                "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
                "3\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
                "3.1\twait\twait\tVERB\tVB\t_\t_\t_\t_\t_");

        TreebankSentence sentence =
                Treebank.read("a.conllu", lines).get(0).sentences().get(0);

        assertThat(sentence.words()).containsExactly("Do", "n't", "wait");
        assertThat(sentence.lemmas()).containsExactly("do", "not", "wait");
        assertThat(sentence.syntax().heads()).containsExactly(2, 2, Syntax.ROOT);
        assertThat(sentence.misc()).containsExactly("_", "_", "SpaceAfter=No");
    }

    @Test
    void keepsSubtypesOfRelations() {
        TreebankSentence sentence = Snippets.sentence("a-1", "Mayor PROPN NNP 2 nmod:desc", "Ruiz PROPN NNP 0 root");

        assertThat(sentence.syntax().relations()).containsExactly("nmod:desc", "root");
    }

    @Test
    void keepsTheSentencesOfAMarkedDocumentTogether() {
        List<String> lines = new ArrayList<>();
        lines.add("# newdoc id = first");
        lines.addAll(Snippets.lines("x-1", "Rain NOUN NN 0 root"));
        lines.addAll(Snippets.lines("y-1", "Wind NOUN NN 0 root"));
        lines.add("# newdoc id = second");
        lines.addAll(Snippets.lines("y-2", "Snow NOUN NN 0 root"));

        List<TreebankDocument> documents = Treebank.read("a.conllu", lines);

        assertThat(documents).extracting(TreebankDocument::id).containsExactly("first", "second");
        assertThat(documents.get(0).sentences())
                .extracting(TreebankSentence::id)
                .containsExactly("x-1", "y-1");
    }

    @Test
    void tellsDocumentsByTheirSentencesWhereNoneIsMarked() {
        List<String> lines = new ArrayList<>();
        lines.addAll(Snippets.lines("mail-7-1", "Rain NOUN NN 0 root"));
        lines.addAll(Snippets.lines("mail-7-2", "Wind NOUN NN 0 root"));
        lines.addAll(Snippets.lines("mail-8-1", "Snow NOUN NN 0 root"));

        assertThat(Treebank.read("a.conllu", lines))
                .extracting(TreebankDocument::id)
                .containsExactly("mail-7", "mail-8");
    }

    @Test
    void namesFileAndLineOfAWordWithoutItsColumns() {
        assertThatThrownBy(() -> Treebank.read("broken.conllu", List.of("# sent_id = a-1", "1\tRain\train")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.conllu:2")
                .hasMessageContaining("10 columns");
    }

    @Test
    void refusesAHeadOutsideTheSentence() {
        assertThatThrownBy(() -> Snippets.sentence("a-1", "Rain NOUN NN 4 nsubj", "falls VERB VBZ 0 root"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no word of the sentence: 4");
    }
}
