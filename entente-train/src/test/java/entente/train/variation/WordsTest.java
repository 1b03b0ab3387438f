package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Variations that put other words in: events, acts, actors. */
class WordsTest {
    private final Names names = Names.load();

    @Test
    void putsAnEventOfTheSameKindInThePlaceOfOne() {
        EventNouns nouns = new EventNouns(swap("attack	raid	raids", "attack	assault	assaults", "talk	summit	summits"));
        Example assault = assault(true);
        assertThat(Draws.texts(nouns, assault)).containsExactly("A raid on Gao failed .");
        assertThat(Written.frames(Draws.many(nouns, assault).getFirst())).contains("raid ARG1=Gao", "failed ARG1=raid");
    }

    @Test
    void hangsTheFirstWordOfAnEventFromItsLast() {
        EventNouns nouns = new EventNouns(swap("attack	assault	assaults", "attack	air strike	air strikes"));
        Example strike = Draws.many(nouns, assault(true)).getFirst();
        assertThat(Written.text(strike)).isEqualTo("An air strike on Gao failed .");
        assertThat(Written.tree(strike)).contains("air:compound:strike", "Gao:nmod:strike", "An:det:strike");
        assertThat(Written.frames(strike)).contains("strike ARG1=Gao");
        assertThat(strike.names()).containsExactly("O", "O", "O", "O", "B-LOC", "O", "O");
    }

    @Test
    void leavesNounsAloneThatAreNoPredicates() {
        EventNouns nouns = new EventNouns(swap("attack	raid	raids", "attack	assault	assaults"));
        assertThat(Draws.texts(nouns, assault(false))).isEmpty();
    }

    @Test
    void putsAnotherActInThePlaceOfOne() {
        Verbs verbs = new Verbs(Swap.of(
                Rows.of(
                        "place	attack	attacks	attacked	attacked	attacking",
                        "place	shell	shells	shelled	shelled	shelling"),
                List.of("VB", "VBZ", "VBD", "VBN", "VBG")));
        assertThat(Draws.texts(verbs, Written.attack()))
                .containsExactly("Rebels shelled the village near Gao on Monday .");
        Example gone = Written.sentence("Rebels NOUN NNS 2 nsubj", "attacked VERB VBD 0 root", ". PUNCT . 2 punct");
        assertThat(Draws.texts(verbs, gone)).isEmpty();
    }

    @Test
    void putsAPlaceInThePlaceOfAPlace() {
        Actors actors = new Actors(Rows.names("LOC	flat	Homs, Tel Aviv"));
        assertThat(Draws.many(actors, Written.attack())).isNotEmpty().allSatisfy(varied -> {
            assertThat(varied.words()).doesNotContain("Gao");
            assertThat(varied.names()).contains("B-LOC");
        });
        Example two = Draws.many(actors, Written.attack()).stream()
                .filter(varied -> varied.words().contains("Aviv"))
                .findFirst()
                .orElseThrow();
        assertThat(Written.tree(two)).contains("Tel:nmod:village", "Aviv:flat:Tel", "near:case:Tel");
        assertThat(two.names()).containsSequence("B-LOC", "I-LOC", "O");
    }

    @Test
    void putsOneWordInThePlaceOfSeveral() {
        Example many = Written.sentence(
                "The DET DT 3 det",
                "Security PROPN NNP 3 compound B-ORG",
                "Council PROPN NNP 4 nsubj I-ORG",
                "met VERB VBD 0 root",
                ". PUNCT . 4 punct");
        assertThat(Draws.many(new Actors(Rows.names("ORG	flat	OSCE")), many))
                .filteredOn(varied -> varied.words().contains("OSCE"))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(Written.tree(varied))
                            .containsExactly("The:det:OSCE", "OSCE:nsubj:met", "met:root:", ".:punct:met");
                    assertThat(varied.names()).containsExactly("O", "B-ORG", "O", "O");
                });
    }

    @Test
    void leavesANameAloneThatGoesOnOutsideItsTags() {
        Example cut = Written.sentence(
                "Kim PROPN NNP 4 nsubj B-PER",
                "- PUNCT HYPH 3 punct",
                "un PROPN NNP 1 flat",
                "left VERB VBD 0 root",
                ". PUNCT . 4 punct");
        assertThat(Draws.texts(new Actors(names), cut)).isEmpty();
    }

    @Test
    void exchangesNamesInSentencesWithoutGrammar() {
        Example bare = new Example(List.of("in", "Gao", "now"), null, List.of("O", "B-LOC", "O"), null);
        Actors actors = new Actors(Rows.names("LOC	flat	Tel Aviv"));
        assertThat(Draws.many(actors, bare).getFirst())
                .isEqualTo(new Example(
                        List.of("in", "Tel", "Aviv", "now"), null, List.of("O", "B-LOC", "I-LOC", "O"), null));
    }

    @Test
    void tagsAKnownNameWhereNobodyTagged() {
        Example untagged = Written.attack().withNames(null);
        Actors actors = new Actors(Rows.names("LOC	flat	Homs, Gao"));
        Example varied = Draws.many(actors, untagged).getFirst();
        assertThat(varied.words()).contains("Homs");
        assertThat(varied.names()).containsOnly(Example.UNKNOWN, "B-LOC");
    }

    @Test
    void letsAnArmedGroupActForRebels() {
        Groups groups = new Groups(names, Set.of("rebels"));
        assertThat(Draws.many(groups, Written.attack())).isNotEmpty().allSatisfy(varied -> {
            assertThat(varied.words()).doesNotContain("Rebels");
            assertThat(varied.names()).startsWith("B-ORG");
            assertThat(varied.syntax().xpos()).startsWith("NNP");
        });
        assertThat(Draws.texts(groups, Written.attack())).contains("IS attacked the village near Gao on Monday .");
    }

    @Test
    void takesTheArticleAwayFromAGroupsName() {
        Example the = Written.sentence(
                "The DET DT 2 det", "militia NOUN NN 3 nsubj", "fled VERB VBD 0 root", ". PUNCT . 3 punct");
        Groups groups = new Groups(names, Set.of("militia"));
        assertThat(Draws.texts(groups, the)).contains("AQIM fled .").noneMatch(text -> text.startsWith("The"));
    }

    @Test
    void leavesRebelsOfWhomMoreIsSaidAlone() {
        Example described = Written.sentence(
                "Three NUM CD 2 nummod", "rebels NOUN NNS 3 nsubj", "fled VERB VBD 0 root", ". PUNCT . 3 punct");
        assertThat(Draws.texts(new Groups(names, Set.of("rebels")), described)).isEmpty();
    }

    @Test
    void putsAGroupInThePlaceOfAPronounAndItsVerbInTheSingular() {
        Example they = Written.framed(
                Written.sentence(
                        "They PRON PRP 3 nsubj", "have AUX VBP 3 aux", "fled VERB VBN 0 root", ". PUNCT . 3 punct"),
                "3 ARG0=1");
        Groups groups = new Groups(names, Set.of());
        assertThat(Draws.texts(groups, they)).contains("IS has fled .");
        assertThat(Draws.many(groups, they)).allSatisfy(varied -> {
            assertThat(varied.syntax().xpos()).containsSequence("VBZ", "VBN");
            assertThat(varied.names()).startsWith("B-ORG");
            assertThat(Written.frames(varied)).anyMatch(frame -> frame.startsWith("fled ARG0="));
        });
    }

    @Test
    void letsAGroupsPastBeAPerfect() {
        Groups groups = new Groups(names, Set.of("rebels"));
        assertThat(Draws.many(groups, Written.attack()))
                .filteredOn(varied -> Written.text(varied).startsWith("IS has attacked the village"))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(Written.tree(varied)).contains("has:aux:attacked", "IS:nsubj:attacked");
                    assertThat(Written.frames(varied)).containsExactly("attacked ARG0=IS ARG1=village ARGM-TMP=Monday");
                });
    }

    @Test
    void keepsPronounsThatTheirVerbShowsToBeMany() {
        Example they = Written.sentence("They PRON PRP 2 nsubj", "flee VERB VBP 0 root", ". PUNCT . 2 punct");
        assertThat(Draws.texts(new Groups(names, Set.of()), they)).isEmpty();
    }

    private static Swap swap(String... rows) {
        return Swap.of(Rows.of(rows), List.of("NN", "NNS"));
    }

    private static Example assault(boolean predicate) {
        Example example = Written.sentence(
                "An DET DT 2 det",
                "assault NOUN NN 5 nsubj",
                "on ADP IN 4 case",
                "Gao PROPN NNP 2 nmod B-LOC",
                "failed VERB VBD 0 root",
                ". PUNCT . 5 punct");
        return predicate ? Written.framed(example, "2 ARG1=4", "5 ARG1=2") : Written.framed(example, "5 ARG1=2");
    }
}
