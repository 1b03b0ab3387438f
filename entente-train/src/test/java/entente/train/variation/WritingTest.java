package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Variations of writing: capitals, stops, quote marks. */
class WritingTest {
    private static final Example QUOTE = Written.sentence(
            "\" PUNCT `` 3 punct",
            "Sudan PROPN NNP 3 nsubj B-LOC",
            "won VERB VBD 8 ccomp",
            "n't PART RB 3 advmod",
            ", PUNCT , 3 punct",
            "\" PUNCT '' 3 punct",
            "Keita PROPN NNP 8 nsubj B-PER",
            "said VERB VBD 0 root",
            "- PUNCT : 8 punct",
            "ex NOUN NN 12 compound",
            "- PUNCT HYPH 10 punct",
            "aide NOUN NN 7 appos");

    @Test
    void writesInCapitalsInSmallLettersAndAsAHeadline() {
        assertThat(Draws.texts(new Capitals(), Written.attack()))
                .containsExactlyInAnyOrder(
                        "REBELS ATTACKED THE VILLAGE NEAR GAO ON MONDAY .",
                        "rebels attacked the village near gao on monday .",
                        "Rebels Attacked the Village Near Gao on Monday .");
    }

    @Test
    void keepsWhatIsKnownWhateverTheCapitals() {
        assertThat(Draws.many(new Capitals(), Written.attack())).allSatisfy(varied -> assertThat(varied)
                .extracting(Example::syntax, Example::names, Example::frames)
                .containsExactly(
                        Written.attack().syntax(),
                        Written.attack().names(),
                        Written.attack().frames()));
    }

    @Test
    void givesNothingWhereCapitalsChangeNothing() {
        assertThat(Draws.texts(new Capitals(), new Example(List.of("1", ":", "2"), null, null, null)))
                .isEmpty();
    }

    @Test
    void takesTheFinalStopAway() {
        assertThat(Draws.texts(new FinalStop(), Written.attack()))
                .containsExactly("Rebels attacked the village near Gao on Monday");
    }

    @Test
    void putsAStopBehindTheRootsSentence() {
        Example stopped = Draws.many(
                        new FinalStop(),
                        Written.sentence("Army NOUN NN 2 nsubj", "takes VERB VBZ 0 root", "Gao PROPN NNP 2 obj B-LOC"))
                .getFirst();
        assertThat(Written.tree(stopped)).endsWith(".:punct:takes");
        assertThat(stopped.names()).containsExactly("O", "O", "B-LOC", "O");
    }

    @Test
    void leavesOtherEndsAlone() {
        Example question = new Example(List.of("Who", "fled", "?"), null, null, null);
        assertThat(Draws.texts(new FinalStop(), question)).isEmpty();
    }

    @Test
    void opensAndClosesQuotesAsTheTagsTell() {
        assertThat(Draws.texts(new QuoteMarks(), QUOTE))
                .anyMatch(text -> text.startsWith("“ Sudan won n't , ” Keita"))
                .anyMatch(text -> text.startsWith("`` Sudan won n't , '' Keita"))
                .anyMatch(text -> text.startsWith("‘ Sudan won n’t , ’ Keita"))
                .noneMatch(text -> text.contains(", “"));
    }

    @Test
    void changesDashesButNoHyphens() {
        assertThat(Draws.texts(new QuoteMarks(), QUOTE))
                .anyMatch(text -> text.contains("said — ex"))
                .allMatch(text -> text.endsWith("ex - aide"));
    }

    @Test
    void leavesALoneMarkAloneWhereNoTagTells() {
        Example lone = new Example(List.of("Never", ",", "\"", "he", "said"), null, null, null);
        assertThat(Draws.texts(new QuoteMarks(), lone)).isEmpty();
    }

    @Test
    void knowsWhichSentencesHaveSomethingToQuote() {
        assertThat(QuoteMarks.concerns(QUOTE)).isTrue();
        assertThat(QuoteMarks.concerns(Written.attack())).isFalse();
    }
}
