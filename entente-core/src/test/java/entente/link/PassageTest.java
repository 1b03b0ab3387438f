package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String RAIN = "Rain/NOUN/2/nsubj fell/VERB/0/root";

    @Test
    void readsWhoIsMeantFromNamesNounsAndPronouns() {
        Document document = Trees.named(
                Trees.document("Maria/PROPN/3/nsubj Roe/PROPN/1/flat told/VERB/0/root/tell him/PRON/3/obj"
                        + " of/ADP/7/case the/DET/7/det talks/NOUN/3/obl/talk/NNS"),
                new Name(Name.Kind.PERSON, 0, 2));
        List<Traits> traits = Passage.of(document, LEXICON).traits();

        assertThat(traits).extracting(Traits::kind).containsExactly(Kind.PERSON_NAME, Kind.HE, Kind.DEFINITE);
        assertThat(traits).extracting(Traits::gender).containsExactly(Gender.FEMALE, Gender.MALE, Gender.LIKELY_THING);
        assertThat(traits)
                .extracting(Traits::number)
                .containsExactly(GrammaticalNumber.ONE, GrammaticalNumber.ONE, GrammaticalNumber.MANY);
        assertThat(traits).extracting(Traits::isSpeaking).containsExactly(true, false, false);
    }

    @Test
    void offersTheNearestFirstAndNothingThatHoldsThePhrase() {
        Passage passage = Passage.of(
                Trees.document(
                        "Roe/PROPN/2/nsubj left/VERB/0/root",
                        "Friends/NOUN/5/nsubj of/ADP/4/case his/PRON/4/nmod:poss"
                                + " firm/NOUN/1/nmod wept/VERB/0/root"),
                LEXICON);
        leaveUpTo(3, passage);

        assertThat(passage.phrase(3)).isEqualTo(new Phrase(1, 2, 2, 3));
        assertThat(candidates(passage.question())).containsExactly(0);
    }

    @Test
    void looksForTheSameWordInTheWholeDocumentAndForOthersOnlyAround() {
        List<String> sentences = new ArrayList<>(List.of(
                "The/DET/2/det bridge/NOUN/3/nsubj fell/VERB/0/root",
                "A/DET/2/det mayor/NOUN/3/nsubj wept/VERB/0/root"));
        for (int rain = 0; rain < 9; rain++) {
            sentences.add(RAIN);
        }
        sentences.add("The/DET/2/det bridge/NOUN/3/nsubj burned/VERB/0/root");
        Passage passage = Passage.of(Trees.document(sentences.toArray(new String[0])), LEXICON);
        leaveUpTo(passage.size() - 1, passage);

        assertThat(candidates(passage.question())).contains(0, 10).doesNotContain(1, 2);
    }

    @Test
    void ranksOnlyWhatAgreesWithTheWholeChain() {
        Passage passage = Passage.of(
                Trees.document(
                        "Lee/PROPN/2/nsubj left/VERB/0/root", "She/PRON/2/nsubj wept/VERB/0/root",
                        "Kim/PROPN/2/nsubj came/VERB/0/root", "He/PRON/2/nsubj sang/VERB/0/root"),
                LEXICON);
        passage.leave();
        passage.link(0);
        passage.leave();
        Question question = passage.question();

        assertThat(candidates(question)).containsExactly(2, 1, 0);
        assertThat(List.of(question.rank(0), question.rank(1), question.rank(2)))
                .containsExactly(0, -1, -1);
    }

    @Test
    void staysWithinTheTablesOfTheRanker() {
        Passage passage = Passage.of(
                Trees.document(
                        RAIN,
                        "He/PRON/4/nsubj himself/PRON/1/nmod is/AUX/4/cop mayor/NOUN/0/root of/ADP/6/case"
                                + " Ur/PROPN/4/nmod",
                        "They/PRON/2/nsubj saw/VERB/0/root the/DET/4/det rain/NOUN/2/obj"),
                LEXICON);
        while (passage.next() < passage.size()) {
            Question question = passage.question();
            assertAreOf(PhraseClue.count(), question.phraseRows());
            for (int at = 0; at < question.size(); at++) {
                assertAreOf(PairClue.count(), question.pairRows(at));
            }
            passage.leave();
        }
    }

    private static void assertAreOf(int count, int[] rows) {
        assertThat(Arrays.stream(rows).boxed())
                .allMatch(row -> row >= 0 && row < count)
                .doesNotHaveDuplicates();
    }

    private static void leaveUpTo(int index, Passage passage) {
        while (passage.next() < index) {
            passage.leave();
        }
    }

    private static List<Integer> candidates(Question question) {
        List<Integer> candidates = new ArrayList<>();
        for (int at = 0; at < question.size(); at++) {
            candidates.add(question.candidate(at));
        }
        return candidates;
    }
}
