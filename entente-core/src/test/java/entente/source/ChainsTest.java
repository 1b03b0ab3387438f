package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Basis;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Press;
import entente.model.Span;
import entente.model.Trees;
import entente.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static final String REPORTED_REUTERS =
            "Rain/NOUN/2/nsubj fell/VERB/4/ccomp ,/PUNCT/4/punct reported/VERB/0/root/report Reuters/PROPN/4/obj ./PUNCT/4/punct";

    @Test
    void startsWithTheOutlet() {
        assertThat(chain("Rain/NOUN/2/nsubj fell/VERB/0/root", 1)).containsExactly("OUTLET The Test");
    }

    @Test
    void putsACitedAgencyBeforeItsClause() {
        assertThat(chain(REPORTED_REUTERS, 1)).containsExactly("OUTLET The Test", "AGENCY Reuters");
    }

    @Test
    void leavesWordsOutsideTheClauseToTheOutlet() {
        assertThat(chain(REPORTED_REUTERS, 3)).containsExactly("OUTLET The Test");
    }

    @Test
    void endsWithTheSpeakerOfTheClause() {
        assertThat(chain("Marta/PROPN/2/nsubj said/VERB/0/root/say rain/NOUN/4/nsubj fell/VERB/2/ccomp", 3))
                .containsExactly("OUTLET The Test", "SPEAKER Marta");
    }

    @Test
    void namesWhoeverMadeAThingKnown() {
        assertThat(chain("Police/NOUN/2/nsubj reported/VERB/0/root/report twelve/NUM/4/nummod deaths/NOUN/2/obj", 3))
                .hasSize(2);
    }

    @Test
    void namesNobodyForWhatSomebodyDid() {
        assertThat(chain("Police/NOUN/2/nsubj began/VERB/0/root/begin a/DET/4/det search/NOUN/2/obj", 3))
                .hasSize(1);
    }

    @Test
    void nestsSpeakersFromTheOutside() {
        assertThat(chain(
                        "Marta/PROPN/2/nsubj said/VERB/0/root/say Olaf/PROPN/4/nsubj denied/VERB/2/ccomp/deny rain/NOUN/6/nsubj"
                                + " fell/VERB/4/ccomp",
                        5))
                .containsExactly("OUTLET The Test", "SPEAKER Marta", "SPEAKER Olaf");
    }

    @Test
    void namesTheAgencyThatSomebodyToldIt() {
        assertThat(chain(
                        "Rain/NOUN/2/nsubj fell/VERB/6/ccomp ,/PUNCT/6/punct two/NUM/5/nummod guards/NOUN/6/nsubj"
                                + " told/VERB/0/root/tell AFP/PROPN/6/obj ./PUNCT/6/punct",
                        1))
                .containsExactly("OUTLET The Test", "AGENCY Agence France-Presse", "SPEAKER guards");
    }

    @Test
    void takesTheAgencyOfADatelineForTheWholeArticle() {
        String dateline = "BAMAKO/PROPN/7/parataxis (/PUNCT/3/punct AFP/PROPN/1/appos )/PUNCT/3/punct –/PUNCT/1/punct";
        assertThat(chain(dateline + " Rain/NOUN/7/nsubj fell/VERB/0/root", 6))
                .containsExactly("OUTLET The Test", "AGENCY Agence France-Presse");
    }

    @Test
    void evidenceHoldsWordsSentenceAndChain() {
        Document document = Trees.document(REPORTED_REUTERS);
        Evidence evidence = chains(document).evidence(0, 1, new Span(0, 9), Basis.rule("test"));
        assertThat(evidence.text()).isEqualTo("Rain fell");
        assertThat(evidence.sentence()).startsWith("Rain fell , reported");
        assertThat(evidence.origin())
                .isEqualTo(new Voice(
                        Voice.Role.AGENCY, "Reuters", new Press(Press.Kind.AGENCY, "GB", Press.Ownership.PRIVATE)));
    }

    @Test
    void takesStateTelevisionForAnOutletOfItsCountry() {
        Document document =
                Trees.document("Syrian/ADJ/3/amod state/NOUN/3/compound television/NOUN/4/nsubj said/VERB/0/root/say"
                        + " rain/NOUN/6/nsubj fell/VERB/4/ccomp");

        assertThat(chains(document).at(0, 5).getLast())
                .isEqualTo(new Voice(
                        Voice.Role.AGENCY,
                        "Syrian state television",
                        new Press(Press.Kind.BROADCASTER, "SY", Press.Ownership.STATE)));
    }

    @Test
    void seesThroughAnAnnouncementToWhoeverMadeIt() {
        assertThat(chain(
                        "Norway/PROPN/3/nmod:poss 's/PART/1/case announcement/NOUN/4/nsubj said/VERB/0/root/say"
                                + " rain/NOUN/6/nsubj fell/VERB/4/ccomp",
                        5))
                .containsExactly("OUTLET The Test", "SPEAKER Norway");
    }

    @Test
    void seesThroughAPollToThePollster() {
        assertThat(chain(
                        "A/DET/2/det poll/NOUN/6/nsubj conducted/VERB/2/acl/conduct/VBN by/ADP/5/case"
                                + " Lodestar/PROPN/3/obl:agent found/VERB/0/root/find rain/NOUN/8/nsubj fell/VERB/6/ccomp",
                        7))
                .containsExactly("OUTLET The Test", "SPEAKER Lodestar");
    }

    @Test
    void oneOfSeveralIsASingleOne() {
        assertThat(chain(
                        "One/NUM/5/nsubj/one of/ADP/4/case the/DET/4/det gunmen/NOUN/1/nmod/gunman/NNS"
                                + " said/VERB/0/root/say rain/NOUN/7/nsubj fell/VERB/5/ccomp",
                        6))
                .containsExactly("OUTLET The Test", "SPEAKER gunman");
    }

    private static Chains chains(Document document) {
        return Chains.of(document, Mentions.in(document, LEXICON), LEXICON);
    }

    private static List<String> chain(String sentence, int token) {
        return chains(Trees.document(sentence)).at(0, token).stream()
                .map(v -> v.role() + " " + v.name())
                .toList();
    }
}
