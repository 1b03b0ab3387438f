package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private final Headline headline =
            new Headline(List.of("Mali"), List.of("Report"), HeadlineVerbs.of(List.of(), List.of()));
    private final Headline present = new Headline(List.of("Mali"), List.of("Report"), HeadlineVerbs.load());

    @Test
    void leavesOutArticlesAndTheStop() {
        assertThat(Draws.texts(headline, Written.attack()))
                .contains("Rebels attacked village near Gao on Monday")
                .allMatch(text -> text.endsWith("Rebels attacked village near Gao on Monday"));
    }

    @Test
    void letsThePassiveKeepItsSubject() {
        Example passive = Written.sentence(
                "Three NUM CD 2 nummod",
                "soldiers NOUN NNS 4 nsubj:pass",
                "were AUX VBD 4 aux:pass",
                "killed VERB VBN 0 root",
                ". PUNCT . 4 punct");
        Example shortened = unlabelled(passive);
        assertThat(Written.text(shortened)).isEqualTo("Three soldiers killed");
        assertThat(Written.tree(shortened)).contains("soldiers:nsubj:pass:killed");
        assertThat(shortened.syntax().xpos()).endsWith("VBN");
    }

    @Test
    void turnsAPerfectIntoAPast() {
        assertThat(unlabelled(perfect("attacked")).syntax().xpos()).contains("VBD");
        assertThat(Written.text(unlabelled(perfect("attacked")))).isEqualTo("Army attacked Gao");
    }

    @Test
    void keepsThePerfectWhoseFormIsNoPast() {
        assertThat(Written.text(unlabelled(perfect("taken")))).isEqualTo("Army has taken Gao");
    }

    @Test
    void dropsTheCopulaAndItsFrame() {
        Example ready = Written.framed(
                Written.sentence(
                        "The DET DT 2 det",
                        "army NOUN NN 4 nsubj",
                        "is AUX VBZ 4 cop",
                        "ready ADJ JJ 0 root",
                        ". PUNCT . 4 punct"),
                "3 ARG1=2 ARG2=4",
                "4 ARG1=2");
        assertThat(Written.text(unlabelled(ready))).isEqualTo("Army ready");
        assertThat(Written.frames(unlabelled(ready))).containsExactly("ready ARG1=Army");
    }

    @Test
    void putsAPlaceInFrontAsTheRoot() {
        Example labelled = Draws.many(headline, Written.attack()).stream()
                .filter(example -> example.words().getFirst().equals("Mali"))
                .findFirst()
                .orElseThrow();
        assertThat(Written.tree(labelled)).contains("Mali:root:", "::punct:Mali", "attacked:parataxis:Mali");
        assertThat(labelled.names()).startsWith("B-LOC", "O", "O");
        assertThat(Written.frames(labelled)).containsExactly("attacked ARG0=Rebels ARG1=village ARGM-TMP=Monday");
    }

    @Test
    void writesNoHeadlineAboutOneself() {
        Example mine = Written.sentence(
                "I PRON PRP 2 nsubj",
                "left VERB VBD 0 root",
                "the DET DT 4 det",
                "town NOUN NN 2 obj",
                ". PUNCT . 2 punct");
        assertThat(Draws.texts(headline, mine)).isEmpty();
    }

    @Test
    void setsAPastIntoThePresentOfItsSubject() {
        assertThat(Draws.texts(present, Written.attack())).contains("Rebels attack village near Gao on Monday");
        Example single = Written.sentence(
                "The DET DT 2 det",
                "army NOUN NN 3 nsubj",
                "attacked VERB VBD 0 root",
                "Gao PROPN NNP 3 obj",
                "and CCONJ CC 6 cc",
                "left VERB VBD 3 conj",
                ". PUNCT . 3 punct");
        assertThat(Draws.many(present, single))
                .filteredOn(varied -> Written.text(varied).equals("Army attacks Gao and leaves"))
                .isNotEmpty()
                .allSatisfy(
                        varied -> assertThat(varied.syntax().xpos()).containsExactly("NN", "VBZ", "NNP", "CC", "VBZ"));
    }

    @Test
    void keepsThePastWhenTheFormsOfOneVerbAreNotKnown() {
        Example mixed = Written.sentence(
                "The DET DT 2 det",
                "army NOUN NN 3 nsubj",
                "attacked VERB VBD 0 root",
                "and CCONJ CC 5 cc",
                "dithered VERB VBD 3 conj",
                ". PUNCT . 3 punct");
        assertThat(Draws.texts(present, mixed)).allMatch(text -> text.endsWith("Army attacked and dithered"));
    }

    @Test
    void saysToForWill() {
        Example future = Written.framed(
                Written.sentence(
                        "The DET DT 2 det",
                        "army NOUN NN 4 nsubj",
                        "will AUX MD 4 aux",
                        "leave VERB VB 0 root",
                        "Gao PROPN NNP 4 obj",
                        ". PUNCT . 4 punct"),
                "4 ARG0=2 ARGM-MOD=3 ARG1=5");
        assertThat(Written.text(unlabelled(future))).isEqualTo("Army to leave Gao");
        assertThat(Written.tree(unlabelled(future))).contains("to:mark:leave", "Army:nsubj:leave");
        assertThat(Written.frames(unlabelled(future))).containsExactly("leave ARG0=Army ARG1=Gao");
    }

    @Test
    void joinsTwoPassivesByAComma() {
        Example passives = Written.sentence(
                "The DET DT 2 det",
                "party NOUN NN 4 nsubj:pass",
                "was AUX VBD 4 aux:pass",
                "banned VERB VBN 0 root",
                "and CCONJ CC 8 cc",
                "leaders NOUN NNS 8 nsubj:pass",
                "were AUX VBD 8 aux:pass",
                "jailed VERB VBN 4 conj",
                ". PUNCT . 4 punct");
        assertThat(Draws.texts(headline, passives)).contains("Party banned , leaders jailed");
    }

    private Example unlabelled(Example example) {
        return Draws.many(headline, example).stream()
                .filter(varied -> !varied.words().contains(":"))
                .findFirst()
                .orElseThrow();
    }

    private static Example perfect(String participle) {
        return Written.sentence(
                "The DET DT 2 det",
                "army NOUN NN 4 nsubj",
                "has AUX VBZ 4 aux",
                participle + " VERB VBN 0 root",
                "Gao PROPN NNP 4 obj",
                ". PUNCT . 4 punct");
    }
}
