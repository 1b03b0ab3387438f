package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Document;
import entente.model.Gap;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Setting;
import entente.model.Statement;
import entente.model.Statement.Form;
import entente.model.Trees;
import entente.source.Chains;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static final String TOLD_REPORTERS =
            "“/PUNCT/3/punct Nobody/PRON/3/nsubj slept/VERB/7/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct Marta/PROPN/7/nsubj"
                    + " told/VERB/0/root/tell reporters/NOUN/7/obj ./PUNCT/7/punct";

    @Test
    void tellsSpeakerAddresseeAndCueOfAQuote() {
        Statement statement = only(TOLD_REPORTERS);
        assertThat(statement.speaker()).extracting(Party::name).isEqualTo("Marta");
        assertThat(statement.addressee()).extracting(Party::name).isEqualTo("reporters");
        assertThat(statement.cue()).isEqualTo("told");
        assertThat(statement.form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void marksTheWordsSaidAndTheSpeakersInTheText() {
        Document document = Trees.document(TOLD_REPORTERS);
        Statement statement = Statements.in(context(document)).get(0);
        assertThat(statement.evidence().get(0).text().strip()).isEqualTo("Nobody slept ,");
        assertThat(statement.speakerSpan())
                .isNotNull()
                .extracting(document::words)
                .isEqualTo("Marta");
    }

    @Test
    void keepsItsIdentifierWhenReadAgain() {
        assertThat(only(TOLD_REPORTERS).id())
                .isEqualTo(only(TOLD_REPORTERS).id())
                .startsWith("s-");
    }

    @Test
    void takesWordsThatAreDeniedAsDenied() {
        assertThat(
                        only("Marta/PROPN/2/nsubj denied/VERB/0/root/deny that/SCONJ/5/mark rain/NOUN/5/nsubj fell/VERB/2/ccomp")
                                .modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void takesWordsStillToBeSaidAsPlanned() {
        assertThat(only("Marta/PROPN/3/nsubj will/AUX/3/aux/will/MD announce/VERB/0/root/announce that/SCONJ/6/mark"
                                + " rain/NOUN/6/nsubj fell/VERB/3/ccomp")
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void makesNoStatementOfAThoughtOrOfWhatAnOutletReports() {
        assertThat(statements("Marta/PROPN/2/nsubj hopes/VERB/0/root/hope rain/NOUN/4/nsubj fell/VERB/2/ccomp"))
                .isEmpty();
        assertThat(statements("Reuters/PROPN/2/nsubj reported/VERB/0/root/report rain/NOUN/4/nsubj fell/VERB/2/ccomp"))
                .isEmpty();
    }

    @Test
    void makesOneStatementOfAClauseAndTheWordsQuotedInIt() {
        Statement statement = only(
                "Marta/PROPN/2/nsubj promised/VERB/0/root/promise the/DET/4/det answer/NOUN/8/nsubj"
                        + " would/AUX/8/aux be/AUX/8/cop “/PUNCT/8/punct merciless/ADJ/2/ccomp ”/PUNCT/8/punct ./PUNCT/2/punct");
        assertThat(statement.form()).isEqualTo(Form.MIXED);
        assertThat(statement.text()).startsWith("the answer would be");
    }

    @Test
    void tellsTheOccasionAndTheOutletOfAnInterview() {
        Statement statement = only("In/ADP/3/case an/DET/3/det interview/NOUN/9/obl with/ADP/6/case Le/PROPN/6/compound"
                + " Monde/PROPN/3/nmod ,/PUNCT/9/punct Marta/PROPN/9/nsubj said/VERB/0/root/say rain/NOUN/11/nsubj"
                + " fell/VERB/9/ccomp/fall/VBD");
        assertThat(statement.occasion()).extracting(Setting::kind).isEqualTo("interview");
        assertThat(statement.occasion()).extracting(Setting::text).isEqualTo("an interview with Le Monde");
        assertThat(statement.channel()).extracting(Setting::text).isEqualTo("Le Monde");
    }

    @Test
    void tellsTheOccasionThatIsToldOrSpokenAt() {
        assertThat(only("Marta/PROPN/2/nsubj told/VERB/0/root/tell a/DET/5/det news/NOUN/5/compound"
                                + " conference/NOUN/2/obj rain/NOUN/7/nsubj fell/VERB/2/ccomp/fall/VBD")
                        .occasion())
                .extracting(Setting::kind)
                .isEqualTo("news-conference");
        assertThat(only("Speaking/VERB/10/advcl/speak/VBG on/ADP/4/case the/DET/4/det sidelines/NOUN/1/obl/sideline"
                                + " of/ADP/7/case a/DET/7/det summit/NOUN/4/nmod ,/PUNCT/10/punct Marta/PROPN/10/nsubj"
                                + " said/VERB/0/root/say rain/NOUN/12/nsubj fell/VERB/10/ccomp/fall/VBD")
                        .occasion())
                .extracting(Setting::text)
                .isEqualTo("a summit");
    }

    @Test
    void tellsWhatCarriedTheWords() {
        assertThat(only("In/ADP/3/case a/DET/3/det telegram/NOUN/5/obl Marta/PROPN/5/nsubj said/VERB/0/root/say"
                                + " rain/NOUN/7/nsubj fell/VERB/5/ccomp/fall/VBD")
                        .channel())
                .extracting(Setting::kind)
                .isEqualTo("telegram");
        assertThat(only("Marta/PROPN/2/nsubj tweeted/VERB/0/root/tweet that/SCONJ/5/mark rain/NOUN/5/nsubj"
                                + " fell/VERB/2/ccomp/fall/VBD")
                        .channel())
                .extracting(Setting::kind)
                .isEqualTo("social-media");
    }

    @Test
    void takesNoOccasionFromTheWordsSaid() {
        Statement statement =
                only("Marta/PROPN/2/nsubj said/VERB/0/root/say rain/NOUN/4/nsubj fell/VERB/2/ccomp/fall/VBD"
                        + " at/ADP/7/case a/DET/7/det summit/NOUN/4/obl");
        assertThat(statement.occasion()).isNull();
        assertThat(statement.channel()).isNull();
    }

    @Test
    void leavesAGapWhereNobodyIsNamed() {
        Document document = Trees.document(
                "“/PUNCT/4/punct We/PRON/4/nsubj never/ADV/4/advmod slept/VERB/0/root there/ADV/4/advmod ./PUNCT/4/punct ”/PUNCT/4/punct");
        Context context = context(document);
        assertThat(Statements.in(context))
                .singleElement()
                .extracting(Statement::speaker)
                .isNull();
        assertThat(Statements.gaps(context)).extracting(Gap::code).containsExactly(Gap.Code.UNRESOLVED_SPEAKER);
    }

    @Test
    void anOccasionThatIsToldIsNobodyWhoHears() {
        Statement statement = only("She/PRON/2/nsubj told/VERB/0/root/tell a/DET/5/det news/NOUN/5/compound"
                + " conference/NOUN/2/obj that/SCONJ/8/mark rain/NOUN/8/nsubj fell/VERB/2/ccomp");
        assertThat(statement.occasion()).extracting(Setting::text).isEqualTo("a news conference");
        assertThat(statement.addressee()).isNull();
    }

    private static Statement only(String... sentences) {
        List<Statement> statements = statements(sentences);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private static List<Statement> statements(String... sentences) {
        return Statements.in(context(Trees.document(sentences)));
    }

    private static Context context(Document document) {
        Mentions mentions = Mentions.in(document, LEXICON);
        return new Context(document, mentions, Chains.of(document, mentions, LEXICON), LEXICON);
    }
}
