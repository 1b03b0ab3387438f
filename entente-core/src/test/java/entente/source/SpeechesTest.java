package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Quotes;
import entente.model.Document;
import entente.model.Statement.Form;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static final String SAID_AFTER =
            "“/PUNCT/3/punct Nobody/PRON/3/nsubj slept/VERB/7/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct"
                    + " Marta/PROPN/7/nsubj said/VERB/0/root/say ./PUNCT/7/punct";

    @Test
    void findsTheSpeakerWhoFollowsTheQuote() {
        assertThat(told(SAID_AFTER)).containsExactly("Marta: Nobody slept ,");
    }

    @Test
    void findsAnInvertedSpeakerThatTheReaderTookForAnObject() {
        assertThat(told("“/PUNCT/3/punct Nobody/PRON/3/nsubj slept/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct"
                        + " said/VERB/0/root/say the/DET/8/det mayor/NOUN/6/obj ./PUNCT/6/punct"))
                .containsExactly("the mayor: Nobody slept ,");
    }

    @Test
    void keepsTheTitleAfterANameWithTheSpeaker() {
        assertThat(told("“/PUNCT/2/punct Go/VERB/11/ccomp ,/PUNCT/2/punct ”/PUNCT/2/punct Marta/PROPN/11/nsubj"
                        + " Lund/PROPN/5/flat ,/PUNCT/5/punct his/PRON/9/nmod:poss lawyer/NOUN/5/appos ,/PUNCT/5/punct"
                        + " said/VERB/0/root/say"))
                .containsExactly("Marta Lund , his lawyer: Go ,");
    }

    @Test
    void givesBothHalvesOfABrokenQuoteToOneSpeaker() {
        assertThat(told("“/PUNCT/2/punct Go/VERB/6/ccomp ,/PUNCT/2/punct ”/PUNCT/2/punct she/PRON/6/nsubj"
                        + " said/VERB/0/root/say ,/PUNCT/6/punct “/PUNCT/9/punct stay/VERB/6/parataxis away/ADV/9/advmod"
                        + " from/ADP/12/case us/PRON/9/obl ./PUNCT/9/punct ”/PUNCT/9/punct"))
                .containsExactly("she: Go ,", "she: stay away from us .");
    }

    @Test
    void keepsTheSpeakerForTheSentenceAfterAQuote() {
        assertThat(told(
                        SAID_AFTER,
                        "“/PUNCT/3/punct We/PRON/3/nsubj waited/VERB/0/root ./PUNCT/3/punct ”/PUNCT/3/punct"))
                .containsExactly("Marta: Nobody slept ,", "Marta: We waited .");
    }

    @Test
    void keepsTheSpeakerOverParagraphsThatOpenAgain() {
        Document document = Trees.paragraphs(List.of(
                List.of("Marta/PROPN/2/nsubj said/VERB/0/root/say :/PUNCT/2/punct “/PUNCT/6/punct We/PRON/6/nsubj"
                        + " waited/VERB/2/ccomp ./PUNCT/6/punct"),
                List.of("“/PUNCT/3/punct Nobody/PRON/3/nsubj came/VERB/0/root ./PUNCT/3/punct ”/PUNCT/3/punct")));
        assertThat(told(document)).containsExactly("Marta: We waited .", "Marta: Nobody came .");
    }

    @Test
    void takesTheOwnerOfCommentsBeforeAColon() {
        assertThat(told("He/PRON/2/nsubj echoed/VERB/0/root Marta/PROPN/5/nmod:poss ’s/PART/3/case comments/NOUN/2/obj"
                        + " :/PUNCT/2/punct “/PUNCT/8/punct Go/VERB/2/parataxis ./PUNCT/8/punct ”/PUNCT/8/punct"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": Go .");
    }

    @Test
    void givesAQuoteToTheSpeakerOfTheSentenceBefore() {
        Document document = Trees.paragraphs(List.of(
                List.of(
                        "Marta/PROPN/2/nsubj confirmed/VERB/0/root/confirm that/SCONJ/5/mark they/PRON/5/nsubj left/VERB/2/ccomp"
                                + " ./PUNCT/2/punct"),
                List.of("“/PUNCT/3/punct Nobody/PRON/3/nsubj slept/VERB/0/root ./PUNCT/3/punct ”/PUNCT/3/punct")));
        assertThat(told(document)).containsExactly("Marta: they left", "Marta: Nobody slept .");
    }

    @Test
    void readsAClauseUnderAWordOfSaying() {
        assertThat(speeches(
                        "Marta/PROPN/2/nsubj warned/VERB/0/root/warn that/SCONJ/5/mark rain/NOUN/5/nsubj came/VERB/2/ccomp"
                                + " ./PUNCT/2/punct"))
                .extracting(Speech::form)
                .containsExactly(Form.INDIRECT);
    }

    @Test
    void callsAClauseWithQuotedWordsMixed() {
        List<Speech> speeches = speeches(
                "Marta/PROPN/2/nsubj promised/VERB/0/root/promise the/DET/4/det answer/NOUN/8/nsubj"
                        + " would/AUX/8/aux be/AUX/8/cop “/PUNCT/8/punct merciless/ADJ/2/ccomp ”/PUNCT/8/punct ./PUNCT/2/punct");
        assertThat(speeches).filteredOn(s -> !s.part()).extracting(Speech::form).containsExactly(Form.MIXED);
        assertThat(speeches).filteredOn(Speech::part).hasSize(1);
    }

    @Test
    void readsAccordingToWithItsClause() {
        assertThat(told("Rain/NOUN/2/nsubj fell/VERB/0/root ,/PUNCT/6/punct according/VERB/6/case to/ADP/4/fixed"
                        + " Marta/PROPN/2/obl ./PUNCT/2/punct"))
                .containsExactly("Marta: Rain fell");
    }

    @Test
    void givesTheWordsOfSomebodyQuotedToThatPerson() {
        assertThat(told("Marta/PROPN/3/nsubj:pass was/AUX/3/aux:pass quoted/VERB/0/root/quote as/SCONJ/5/mark"
                        + " saying/VERB/3/advcl/say that/SCONJ/8/mark rain/NOUN/8/nsubj fell/VERB/5/ccomp"))
                .containsExactly("Marta: rain fell");
    }

    @Test
    void findsTheNounThatARelativeClauseIsAbout() {
        assertThat(told(
                        "Marta/PROPN/8/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj said/VERB/1/acl:relcl/say rain/NOUN/6/nsubj"
                                + " fell/VERB/4/ccomp ,/PUNCT/4/punct left/VERB/0/root"))
                .allMatch(s -> s.endsWith(": rain fell"));
    }

    @Test
    void leavesWordsAtArmsLengthAlone() {
        assertThat(speeches("The/DET/4/det “/PUNCT/4/punct iron/NOUN/4/compound curtain/NOUN/6/nsubj ”/PUNCT/4/punct"
                        + " fell/VERB/0/root"))
                .isEmpty();
    }

    @Test
    void leavesHeadingsInMarksAlone() {
        Document document = Trees.paragraphs(List.of(
                List.of("Marta/PROPN/2/nsubj said/VERB/0/root/say rain/NOUN/4/nsubj fell/VERB/2/ccomp ./PUNCT/2/punct"),
                List.of("“Wet/ADJ/2/amod streets”/NOUN/0/root")));
        assertThat(told(document)).containsExactly("Marta: rain fell");
    }

    @Test
    void takesQuotedWordsThatDescribeTheSpeakerForNoSpeech() {
        assertThat(told("“/PUNCT/2/punct Go/VERB/12/ccomp ,/PUNCT/2/punct ”/PUNCT/2/punct Marta/PROPN/12/nsubj"
                        + " ,/PUNCT/5/punct the/DET/9/det “/PUNCT/9/punct voice/NOUN/5/appos ”/PUNCT/9/punct ,/PUNCT/5/punct"
                        + " said/VERB/0/root/say"))
                .allMatch(s -> s.endsWith(": Go ,"));
    }

    @Test
    void readsAnOutletBehindTheWordsThatItReported() {
        assertThat(told("Olaf/PROPN/5/nsubj appealed/VERB/5/ccomp/appeal twice/ADV/2/advmod ,/PUNCT/5/punct"
                        + " reported/VERB/0/root/report Reuters/PROPN/5/iobj"))
                .containsExactly("Reuters: Olaf appealed twice");
    }

    @Test
    void leavesWhatARelativeClauseAddsToTheReport() {
        assertThat(told("Olaf/PROPN/2/nsubj claimed/VERB/0/root/claim the/DET/4/det raid/NOUN/2/obj ,/PUNCT/7/punct"
                        + " which/PRON/7/nsubj killed/VERB/4/acl:relcl/kill ten/NUM/7/obj"))
                .containsExactly("Olaf: the raid");
    }

    @Test
    void givesNoSpeechToSomebodyWhoIsCalledSomething() {
        assertThat(told("Police/NOUN/2/nsubj held/VERB/0/root a/DET/4/det man/NOUN/2/obj nicknamed/VERB/4/acl/nickname"
                        + " “/PUNCT/8/punct the/DET/8/det ghost/NOUN/5/xcomp ”/PUNCT/8/punct"))
                .noneMatch(s -> s.startsWith("a man"));
    }

    @Test
    void givesTheAsideOfAParticipleToTheOneWhoSpeaks() {
        assertThat(told("Marta/PROPN/2/nsubj said/VERB/0/root/say rain/NOUN/4/nsubj fell/VERB/2/ccomp ,/PUNCT/6/punct"
                        + " adding/VERB/4/advcl/add/VBG roads/NOUN/8/nsubj closed/VERB/6/ccomp"))
                .contains("Marta: roads closed");
    }

    @Test
    void leavesAloneWhatTheAuthorThinks() {
        assertThat(speeches("I/PRON/2/nsubj think/VERB/0/root/think rain/NOUN/4/nsubj fell/VERB/2/ccomp"))
                .isEmpty();
    }

    @Test
    void findsTheSpeakerThatTheReaderHungOnTheQuotedWords() {
        assertThat(told("“/PUNCT/2/punct Stay/VERB/12/ccomp ,/PUNCT/2/punct ”/PUNCT/2/punct Marta/PROPN/2/obj"
                        + " Lund/PROPN/5/flat ,/PUNCT/10/punct a/DET/10/det town/NOUN/10/compound clerk/NOUN/5/appos"
                        + " ,/PUNCT/10/punct said/VERB/0/root/say"))
                .containsExactly("Marta Lund , a town clerk: Stay ,");
    }

    @Test
    void takesWordsThatOnlyTellWhoSpeaksForNoSpeech() {
        assertThat(told("“/PUNCT/2/punct Stay/VERB/14/ccomp ,/PUNCT/2/punct ”/PUNCT/2/punct Marta/PROPN/14/nsubj"
                        + " and/CCONJ/9/cc the/DET/9/det “/PUNCT/9/punct voice/NOUN/5/conj of/ADP/12/case the/DET/12/det"
                        + " square/NOUN/9/nmod ”/PUNCT/9/punct said/VERB/0/root/say"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": Stay ,");
    }

    @Test
    void takesWhatStandsBeforeTheColonForNoneOfTheWordsSaid() {
        assertThat(told("Marta/PROPN/2/nsubj made/VERB/12/ccomp/make a/DET/4/det point/NOUN/2/obj :/PUNCT/7/punct"
                        + " “/PUNCT/7/punct Stay/VERB/2/parataxis away/ADV/7/advmod ,/PUNCT/7/punct ”/PUNCT/7/punct"
                        + " she/PRON/12/nsubj said/VERB/0/root/say"))
                .containsExactly("she: Stay away ,");
    }

    @Test
    void takesTheClauseOfAWarningForWhatItSays() {
        assertThat(told("The/DET/2/det warning/NOUN/8/nsubj by/ADP/4/case Marta/PROPN/2/nmod that/SCONJ/7/mark"
                        + " rain/NOUN/7/nsubj falls/VERB/2/acl came/VERB/0/root/come"))
                .containsExactly("Marta: rain falls");
    }

    @Test
    void leavesABracketThatStaysOpenOutOfTheSpeaker() {
        assertThat(told("Half/NOUN/6/nsubj of/ADP/3/case them/PRON/1/nmod (/PUNCT/5/punct 48/NUM/3/appos"
                        + " said/VERB/0/root/say rain/NOUN/8/nsubj fell/VERB/6/ccomp"))
                .containsExactly("Half of them: rain fell");
    }

    private static List<Speech> speeches(String... sentences) {
        Document document = Trees.document(sentences);
        return Speeches.in(document, Quotes.in(document, LEXICON), LEXICON);
    }

    private static List<String> told(String... sentences) {
        return told(Trees.document(sentences));
    }

    private static List<String> told(Document document) {
        return Speeches.in(document, Quotes.in(document, LEXICON), LEXICON).stream()
                .map(s ->
                        (s.speaker() == null ? "?" : document.words(s.speaker().span())) + ": "
                                + document.words(s.content()).strip())
                .toList();
    }
}
