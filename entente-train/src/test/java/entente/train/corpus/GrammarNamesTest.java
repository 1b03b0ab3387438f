package entente.train.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarNamesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final GrammarNames NAMES =
            new GrammarNames(LEXICON, RoleWords.load(LEXICON), FineKinds.load(LEXICON));

    private static List<String> tags(String... words) {
        return NAMES.tags(Snippets.document(Snippets.sentence("g-1", words))).get(0);
    }

    @Test
    void knowsPlacesActorsAndPeoplesOfTheLexicon() {
        assertThat(tags(
                        "Norway PROPN NNP 2 nsubj",
                        "joined VERB VBD 0 root",
                        "NATO PROPN NNP 2 obj",
                        "with ADP IN 6 case",
                        "Danish ADJ JJ 6 amod",
                        "help NOUN NN 2 obl"))
                .containsExactly("B-LOC", "O", "B-ORG", "O", "B-NORP", "O");
    }

    @Test
    void leavesOpenWhatNobodyKnows() {
        assertThat(tags(
                        "the DET DT 2 det",
                        "Bank PROPN NNP 5 nsubj",
                        "of ADP IN 4 case",
                        "Norway PROPN NNP 2 nmod",
                        "hired VERB VBD 0 root",
                        "Zorbly PROPN NNP 5 obj",
                        "yesterday NOUN NN 5 obl:tmod"))
                .containsExactly("O", "_", "_", "_", "O", "_", "O");
    }

    @Test
    void leavesOpenTheAdjectiveBeforeAnUnknownName() {
        assertThat(tags("An DET DT 3 det", "Iraqi ADJ JJ 3 amod", "Council PROPN NNP 4 nsubj", "met VERB VBD 0 root"))
                .containsExactly("O", "_", "_", "O");
    }

    @Test
    void takesMonthsWeekdaysAndAddressesForNoNames() {
        assertThat(tags(
                        "Write VERB VB 0 root",
                        "a@b.example PROPN ADD 1 obj",
                        "by ADP IN 5 case",
                        "Friday PROPN NNP 1 obl",
                        "May PROPN NNP 4 nmod"))
                .containsOnly("O");
    }

    @Test
    void findsPersonsByTitleOrFirstNameAndLaterByTheirLastName() {
        TreebankSentence full = Snippets.sentence(
                "g-1",
                "Anna PROPN NNP 3 nsubj",
                "Quill PROPN NNP 1 flat",
                "met VERB VBD 0 root",
                "Mr. PROPN NNP 5 nmod:desc",
                "Okoro PROPN NNP 3 obj");
        TreebankSentence again = Snippets.sentence(
                "g-2",
                "Quill PROPN NNP 2 nsubj",
                "thanked VERB VBD 0 root",
                "Okoro PROPN NNP 2 obj",
                "Zorbly PROPN NNP 2 obl");

        List<List<String>> tags = NAMES.tags(Snippets.document(full, again));

        assertThat(tags.get(0)).containsExactly("B-PER", "I-PER", "O", "O", "B-PER");
        assertThat(tags.get(1).get(0)).isEqualTo("B-PER");
    }

    @Test
    void takesARunAfterAFirstNameForAPersonOnlyWhenItIsFlat() {
        assertThat(tags("Virginia PROPN NNP 2 compound", "Zoo PROPN NNP 3 nsubj", "closed VERB VBD 0 root"))
                .containsExactly("_", "_", "O");
    }

    @Test
    void tellsApartTwoNamesThatAHyphenJoins() {
        assertThat(tags(
                        "Norway PROPN NNP 4 compound SpaceAfter=No",
                        "- PUNCT HYPH 3 punct SpaceAfter=No",
                        "Sweden PROPN NNP 1 conj",
                        "talks NOUN NNS 0 root"))
                .containsExactly("B-LOC", "O", "B-LOC", "O");
    }
}
