package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Count;
import entente.model.Quantity;
import entente.model.Quantity.Modifier;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void countsTheNounThatTheTreeNames() {
        Count count = only("Rebels/NOUN/2/nsubj killed/VERB/0/root at/ADP/4/advmod least/ADJ/5/advmod 19/NUM/7/nummod"
                + " young/ADJ/7/amod soldiers/NOUN/2/obj");
        assertThat(count.counted()).isEqualTo(6);
        assertThat(count.head()).isEqualTo(4);
        assertThat(count.quantity())
                .isEqualTo(new Quantity(19L, null, Modifier.AT_LEAST, "at least 19 young soldiers"));
    }

    @Test
    void keepsTheNumberAsItsOwnNounWhereNoneStands() {
        Count count = only("The/DET/2/det blast/NOUN/3/nsubj killed/VERB/0/root 130/NUM/3/obj");
        assertThat(count.counted()).isEqualTo(count.head()).isEqualTo(3);
        assertThat(count.quantity()).isEqualTo(Quantity.exactly(130, "130"));
    }

    @Test
    void boundsMoreThanAndNearlyAndAbout() {
        assertThat(hedged("more/ADJ/3/advmod than/ADP/1/fixed").quantity())
                .isEqualTo(new Quantity(170L, null, Modifier.MORE_THAN, "more than 170 guests"));
        assertThat(hedged("nearly/ADV/2/advmod").quantity())
                .isEqualTo(new Quantity(153L, 170L, Modifier.NEARLY, "nearly 170 guests"));
        Quantity about = hedged("about/ADV/2/advmod").quantity();
        assertThat(List.of(about.low(), about.best(), about.high())).containsExactly(153L, 170L, 187L);
        assertThat(hedged("fewer/ADJ/3/advmod than/ADP/1/fixed").quantity().low())
                .isNull();
        assertThat(hedged("up/ADP/3/advmod to/ADP/1/fixed").quantity().high()).isEqualTo(170);
    }

    @Test
    void countsOfPhrasesByTheNounBehindOf() {
        Count count = only("Dozens/NOUN/4/nsubj of/ADP/3/case villagers/NOUN/1/nmod fled/VERB/0/root");
        assertThat(count.counted()).isEqualTo(2);
        assertThat(count.quantity().modifier()).isEqualTo(Modifier.VAGUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Another/DET/2/nsubj drowned/VERB/0/root",
                "The/DET/2/det other/ADJ/3/nsubj drowned/VERB/0/root",
                "A/DET/2/det third/ADJ/3/nsubj drowned/VERB/0/root"
            })
    void countsOneMoreByItself(String sentence) {
        Count count = only(sentence);
        assertThat(count.counted()).isEqualTo(count.head());
        assertThat(count.quantity().best()).isEqualTo(1);
    }

    @Test
    void countsASinglePersonByTheArticle() {
        Count count = only("A/DET/3/det retired/ADJ/3/amod teacher/NOUN/4/nsubj drowned/VERB/0/root");
        assertThat(count.quantity()).isEqualTo(Quantity.exactly(1, "A retired teacher"));
    }

    @Test
    void countsNoThingByTheArticle() {
        assertThat(counts("A/DET/2/det bridge/NOUN/3/nsubj fell/VERB/0/root")).isEmpty();
    }

    @Test
    void countsNobodyAsZero() {
        assertThat(only("No/DET/2/det passengers/NOUN/3/nsubj died/VERB/0/root")
                        .quantity()
                        .best())
                .isZero();
    }

    @Test
    void countsAPersonNamedByAge() {
        Count count = only("A/DET/6/det 17/NUM/4/nummod -/PUNCT/4/punct year/NOUN/6/compound -/PUNCT/6/punct"
                + " old/NOUN/7/nsubj drowned/VERB/0/root");
        assertThat(count.quantity().best()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in/ADP/2/case 2002/NUM/0/root",
                "35/NUM/2/nummod minutes/NOUN/0/root",
                "48/NUM/2/nummod %/SYM/0/root",
                "aged/VERB/0/root 15/NUM/1/obl",
                "Anna/PROPN/0/root Kern/PROPN/1/flat ,/PUNCT/4/punct 31/NUM/1/appos",
                "October/PROPN/0/root 20/NUM/1/nummod",
                "20/NUM/2/nummod October/PROPN/0/root",
                "850/NUM/3/nummod Main/PROPN/3/compound Street/PROPN/0/root",
                "$/SYM/0/root 20/NUM/1/nummod",
                "the/DET/2/det 13th/ADJ/0/root",
                "no/DET/2/det longer/ADV/0/root",
                "15/NUM/3/nummod -/PUNCT/3/punct year/NOUN/5/compound -/PUNCT/5/punct old/ADJ/6/amod school/NOUN/0/root",
            })
    void countsNoDatesAgesMeasuresOrDesignations(String sentence) {
        assertThat(counts(sentence)).isEmpty();
    }

    @Test
    void countsPeopleNamedByNationality() {
        assertThat(only("two/NUM/2/nummod Belgians/PROPN/3/nsubj died/VERB/0/root")
                        .counted())
                .isEqualTo(1);
    }

    @Test
    void findsNothingInAnEmptyDocument() {
        assertThat(Counts.in(Trees.document(), LEXICON)).isEmpty();
    }

    private static Count hedged(String hedge) {
        int number = hedge.split(" ").length + 1;
        return only(hedge + " 170/NUM/" + (number + 1) + "/nummod guests/NOUN/0/root");
    }

    private static Count only(String sentence) {
        List<Count> counts = counts(sentence);
        assertThat(counts).hasSize(1);
        return counts.get(0);
    }

    private static List<Count> counts(String sentence) {
        return Counts.in(Trees.document(sentence), LEXICON);
    }
}
