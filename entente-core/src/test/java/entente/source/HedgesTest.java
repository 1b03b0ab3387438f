package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.HedgeWords;
import entente.model.Document;
import entente.model.Hedge;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class HedgesTest {
    private static final HedgeWords WORDS = HedgeWords.load();

    private static List<String> over(Document document, int sentence, int token) {
        return Hedges.in(document, WORDS).over(sentence, token).stream()
                .map(hedge -> hedge.kind() + " " + hedge.text())
                .toList();
    }

    @Test
    void reachesFromAnAdverbOverItsClause() {
        Document document = Trees.document("Gulls/NOUN/3/nsubj reportedly/ADV/3/advmod stole/VERB/0/root/steal"
                + " bread/NOUN/3/obj and/CCONJ/7/cc crews/NOUN/7/nsubj left/VERB/3/conj/leave");

        assertThat(over(document, 0, 3)).containsExactly("HEARSAY reportedly");
        assertThat(over(document, 0, 5)).isEmpty();
    }

    @Test
    void reachesFromAnAdjectiveOverItsNounAlone() {
        Document document = Trees.document(
                "Guards/NOUN/2/nsubj caught/VERB/0/root/catch the/DET/5/det" + " alleged/ADJ/5/amod thief/NOUN/2/obj");

        assertThat(over(document, 0, 4)).containsExactly("ALLEGED alleged thief");
        assertThat(over(document, 0, 1)).isEmpty();
    }

    @Test
    void readsWhatSomebodyIsSaidToHaveDone() {
        Document document = Trees.document("Gulls/NOUN/3/nsubj:pass are/AUX/3/aux:pass/be said/VERB/0/root/say"
                + " to/PART/5/mark steal/VERB/3/xcomp");

        assertThat(over(document, 0, 4)).containsExactly("HEARSAY are said");
    }

    @Test
    void readsNoHedgeWhereItIsToldWhoSaidSo() {
        Document document = Trees.document("It/PRON/3/nsubj:pass was/AUX/3/aux:pass/be said/VERB/0/root/say"
                + " by/ADP/5/case Marta/PROPN/3/obl:agent that/SCONJ/8/mark gulls/NOUN/8/nsubj steal/VERB/3/ccomp");

        assertThat(over(document, 0, 7)).isEmpty();
    }

    @Test
    void takesWhatUnconfirmedReportsTell() {
        Document document = Trees.document("According/VERB/4/case to/ADP/1/fixed unconfirmed/ADJ/4/amod"
                + " reports/NOUN/6/obl/report gulls/NOUN/6/nsubj stole/VERB/0/root/steal bread/NOUN/6/obj");

        assertThat(over(document, 0, 6)).containsExactly("UNVERIFIED unconfirmed reports");
    }

    @Test
    void unsettlesTheSentenceBefore() {
        Document document = Trees.document(
                "Gulls/NOUN/2/nsubj stole/VERB/0/root/steal bread/NOUN/2/obj",
                "This/PRON/5/nsubj:pass could/AUX/5/aux not/PART/5/advmod be/AUX/5/aux:pass verified/VERB/0/root/verify");

        assertThat(over(document, 0, 2)).containsExactly("UNVERIFIED could not be verified");
        assertThat(over(document, 1, 0)).isEmpty();
    }

    @Test
    void leavesTheParagraphBeforeAloneWhereTheTextGoesOn() {
        Document document = Trees.paragraphs(List.of(
                List.of("Gulls/NOUN/2/nsubj stole/VERB/0/root/steal bread/NOUN/2/obj"),
                List.of(
                        "This/PRON/5/nsubj:pass could/AUX/5/aux not/PART/5/advmod be/AUX/5/aux:pass"
                                + " verified/VERB/0/root/verify",
                        "Crews/NOUN/2/nsubj left/VERB/0/root/leave")));

        assertThat(over(document, 0, 2)).isEmpty();
    }

    @Test
    void unsettlesTheClauseThatNobodyCouldConfirm() {
        Document document = Trees.document(
                "Crews/NOUN/2/nsubj left/VERB/0/root/leave",
                "Marta/PROPN/4/nsubj could/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root/confirm that/SCONJ/7/mark"
                        + " gulls/NOUN/7/nsubj stole/VERB/4/ccomp/steal");

        assertThat(Hedges.in(document, WORDS).over(1, 6))
                .extracting(Hedge::kind)
                .containsExactly(Hedge.Kind.UNVERIFIED);
        assertThat(over(document, 0, 1)).isEmpty();
    }
}
