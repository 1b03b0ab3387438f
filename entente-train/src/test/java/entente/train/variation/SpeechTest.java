package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import org.junit.jupiter.api.Test;

/** Variations of who said it and where in the sentence. */
class SpeechTest {
    private final SpeechVerbs verbs = SpeechVerbs.load();
    private final Inversion inversion = new Inversion(verbs);
    private final Attribution attribution = new Attribution(verbs, Speakers.load(Names.load()));

    @Test
    void setsALeadingAttributionBehindWhatIsSaid() {
        assertThat(Draws.texts(inversion, Written.attribution()))
                .contains("The talks would go on , said the envoy .", "The talks would go on , the envoy said .");
    }

    @Test
    void keepsSpeakerAndContentWhereverTheyStand() {
        assertThat(Draws.many(inversion, Written.attribution())).isNotEmpty().allSatisfy(varied -> {
            String verb = varied.words().contains("said") ? "said" : spoken(varied);
            assertThat(Written.tree(varied))
                    .contains(verb + ":root:", "envoy:nsubj:" + verb, "go:ccomp:" + verb)
                    .contains(",:punct:go", ".:punct:" + verb);
            assertThat(Written.frames(varied)).contains("go ARG1=talks ARGM-MOD=would", verb + " ARG1=go ARG0=envoy");
        });
    }

    private static String spoken(Example example) {
        return example.words().get(example.syntax().relations().indexOf("root"));
    }

    @Test
    void takesTheThatAwayWithTheTurn() {
        Example that = Written.sentence(
                "Keita PROPN NNP 2 nsubj B-PER",
                "warned VERB VBD 0 root",
                "that SCONJ IN 5 mark",
                "rebels NOUN NNS 5 nsubj",
                "advanced VERB VBD 2 ccomp",
                ". PUNCT . 2 punct");
        assertThat(Draws.texts(inversion, that))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Rebels advanced , ") && text.contains("Keita"));
    }

    @Test
    void endsALongSpeakerWithoutAComma() {
        Example described = Written.sentence(
                "Keita PROPN NNP 5 nsubj B-PER",
                ", PUNCT , 3 punct",
                "mayor NOUN NN 1 appos",
                ", PUNCT , 1 punct",
                "said VERB VBD 0 root",
                "rebels NOUN NNS 7 nsubj",
                "fled VERB VBD 5 ccomp",
                ". PUNCT . 5 punct");
        assertThat(Draws.texts(inversion, described)).contains("Rebels fled , said Keita , mayor .");
    }

    @Test
    void turnsATrailingAttributionRoundAndBack() {
        assertThat(Draws.texts(inversion, trailing("Keita PROPN NNP", "said VERB VBD")))
                .contains("Rebels fled , confirmed Keita .");
        assertThat(Draws.texts(inversion, inverted()))
                .contains("Rebels fled , confirmed Keita .", "Rebels fled , Keita confirmed .");
    }

    @Test
    void letsAPronounStandBeforeItsVerb() {
        assertThat(Draws.texts(inversion, trailing("he PRON PRP", "said VERB VBD")))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Rebels fled , he "));
    }

    @Test
    void keepsTheTense() {
        assertThat(Draws.texts(inversion, trailing("Keita PROPN NNP", "says VERB VBZ")))
                .contains("Rebels fled , reports Keita .")
                .noneMatch(text -> text.contains("reported"));
    }

    @Test
    void leavesTellingSomebodyAlone() {
        Example question = Written.sentence(
                "Keita PROPN NNP 2 nsubj",
                "explained VERB VBD 0 root",
                "how ADV WRB 5 advmod",
                "rebels NOUN NNS 5 nsubj",
                "fled VERB VBD 2 ccomp",
                ". PUNCT . 2 punct");
        assertThat(Draws.texts(inversion, question)).isEmpty();
    }

    @Test
    void letsSomebodySayAStatement() {
        assertThat(Draws.texts(attribution, Written.attack()))
                .anyMatch(text -> text.matches("Rebels attacked .* Monday , said .* \\."))
                .anyMatch(text -> text.matches("Rebels attacked .* Monday , .* said \\."))
                .anyMatch(text -> text.matches("Rebels attacked .* Monday , according to .* \\."))
                .anyMatch(text -> text.matches("Rebels , .* , attacked .*"))
                .anyMatch(text -> text.matches(".* that rebels attacked .*"));
    }

    @Test
    void givesWhatIsSaidASpeakerAndTheVerbTheSentence() {
        assertThat(Draws.many(attribution, Written.attack()))
                .filteredOn(varied -> Written.text(varied).contains("Monday , said "))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(Written.tree(varied)).contains("said:root:", "attacked:ccomp:said", ".:punct:said");
                    assertThat(Written.frames(varied)).anyMatch(frame -> frame.matches("said ARG1=attacked ARG0=.*"));
                    assertThat(varied.syntax().relations())
                            .filteredOn("nsubj"::equals)
                            .hasSize(2);
                });
    }

    @Test
    void makesAnInterruptionAParataxis() {
        assertThat(Draws.many(attribution, Written.attack()))
                .filteredOn(varied -> Written.text(varied).startsWith("Rebels ,"))
                .isNotEmpty()
                .allSatisfy(varied -> assertThat(varied.syntax().relations()).contains("parataxis"))
                .allSatisfy(varied -> assertThat(Written.tree(varied)).contains("attacked:root:"));
    }

    @Test
    void makesTheSourceOfAccordingToAnOblique() {
        assertThat(Draws.many(attribution, Written.attack()))
                .filteredOn(varied -> Written.text(varied).contains("according to"))
                .isNotEmpty()
                .allSatisfy(varied -> assertThat(Written.frames(varied))
                        .allMatch(frame -> frame.matches("attacked ARG0=Rebels .* ARGM-ADV=.*")))
                .allSatisfy(
                        varied -> assertThat(Written.tree(varied)).contains("to:fixed:according", "attacked:root:"));
    }

    @Test
    void addsASpeakerWhereOneSpeaks() {
        assertThat(Draws.many(attribution, Written.attribution()))
                .filteredOn(varied -> Written.text(varied).matches("The envoy said .* on , warned .*"))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(Written.tree(varied)).contains("envoy:nsubj:said", "said:ccomp:warned", "warned:root:");
                    assertThat(Written.frames(varied))
                            .contains("said ARG0=envoy ARG1=go")
                            .anyMatch(frame -> frame.startsWith("warned ARG1=said ARG0="));
                });
    }

    @Test
    void letsSomebodySpeakBetweenTwoClauses() {
        Example two = Written.framed(
                Written.sentence(
                        "Rebels NOUN NNS 2 nsubj",
                        "fled VERB VBD 0 root",
                        ", PUNCT , 6 punct",
                        "and CCONJ CC 6 cc",
                        "talks NOUN NNS 6 nsubj",
                        "began VERB VBD 2 conj",
                        ". PUNCT . 2 punct"),
                "2 ARG0=1",
                "6 ARG1=5");
        assertThat(Draws.many(attribution, two))
                .filteredOn(varied -> Written.text(varied).matches("Rebels fled , warned .* , and talks began \\."))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(Written.tree(varied)).contains("fled:root:", "warned:parataxis:fled", "began:conj:fled");
                    assertThat(Written.frames(varied)).anyMatch(frame -> frame.startsWith("warned ARG1=fled ARG0="));
                });
    }

    @Test
    void describesAPersonWhoStandsLast() {
        assertThat(Draws.many(attribution, Written.attack()))
                .filteredOn(varied -> Written.text(varied).matches(".*Monday , said .* , (the|an?) [a-z]+ \\."))
                .isNotEmpty()
                .allSatisfy(varied -> {
                    assertThat(varied.names()).contains("B-PER");
                    assertThat(varied.syntax().relations()).containsSequence("punct", "det", "appos", "punct");
                });
    }

    @Test
    void knowsVerbsByWordAndTag() {
        Example noun = Written.sentence("He PRON PRP 2 nsubj", "reports NOUN NNS 0 root");
        Draft draft = Draft.of(noun);
        assertThat(verbs.holds("reports")).isTrue();
        assertThat(verbs.holds(draft.at(1))).isFalse();
    }

    private static Example trailing(String speaker, String verb) {
        return Written.sentence(
                "Rebels NOUN NNS 2 nsubj",
                "fled VERB VBD 5 ccomp",
                ", PUNCT , 2 punct",
                speaker + " 5 nsubj",
                verb + " 0 root",
                ". PUNCT . 5 punct");
    }

    private static Example inverted() {
        return Written.sentence(
                "Rebels NOUN NNS 2 nsubj",
                "fled VERB VBD 4 ccomp",
                ", PUNCT , 2 punct",
                "said VERB VBD 0 root",
                "Keita PROPN NNP 4 nsubj",
                ". PUNCT . 4 punct");
    }
}
