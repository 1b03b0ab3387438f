package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.ActorDictionary;
import entente.lexicon.DiscardList;
import entente.lexicon.Lexicon;
import entente.lexicon.VerbDictionary;
import entente.model.Event;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Trees;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OwnActsTest {
    private static final Lexicon LEXICON = lexicon(
            "&TIES",
            "+LINK",
            "+TRADE BOND",
            "--- DROP [345] ---",
            "DROP",
            "- * &TIES [080]",
            "- * {OLD &TIES} [081]",
            "- * (UNDER PRESSURE) [082]",
            "- NOT * [083]",
            "- * TREATY [---]",
            "- * CEASE-FIRE [084]",
            "--- HOST [043:042] ---",
            "HOST",
            "--- RENEW [050] ---",
            "RENEW",
            "- % * &TIES [051]",
            "- + * GIFT (FROM $) [070]",
            "- * TALKS ^ + [036]",
            "--- CONDEMN [---] ---",
            "CONDEMN",
            "--- CORDON [144] ---",
            "+CORDON_OFF",
            "--- URGE [023] ---",
            "URGE",
            "--- SUFFER [:190] ---",
            "SUFFER");

    private static Lexicon lexicon(String... lines) {
        VerbDictionary verbs = VerbDictionary.none();
        assertThat(verbs.read("test.txt", List.of(lines))).isEmpty();
        return Lexicon.load(ActorDictionary.none(), verbs, DiscardList.none());
    }

    private static List<Event> events(String sentence) {
        return Events.in(Known.context(Trees.document(sentence), LEXICON));
    }

    private static List<String> told(String sentence) {
        return events(sentence).stream()
                .map(event -> codes(event.source()) + " " + event.code().cameo() + " " + codes(event.recipient()))
                .toList();
    }

    private static String codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining(" "));
    }

    @Test
    void aVerbOfTheDictionaryIsCodedAsItSaysWithNoClassForACodeThatIsNotCameo() {
        List<Event> events = events("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop Bevonia/PROPN/2/obj");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.code().cameo()).isEqualTo("345");
            assertThat(event.code().plover()).isNull();
            assertThat(event.code().quad()).isZero();
            assertThat(event.evidence().getFirst().basis().rule()).isEqualTo(OwnAct.RULE);
        });
    }

    @Test
    void theLongestPatternThatFitsGivesTheCode() {
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop old/ADJ/5/amod its/PRON/5/nmod:poss "
                        + "links/NOUN/2/obj/link with/ADP/7/case Bevonia/PROPN/5/nmod"))
                .containsExactly("ARL 081 BEV");
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop links/NOUN/2/obj/link with/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod"))
                .containsExactly("ARL 080 BEV");
    }

    @Test
    void whatAPrepositionGovernsIsLookedForThereAlone() {
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop Bevonia/PROPN/2/obj under/ADP/6/case "
                        + "heavy/ADJ/6/amod pressure/NOUN/2/obl"))
                .containsExactly("ARL 082 BEV");
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop Bevonia/PROPN/2/obj under/ADP/5/case "
                        + "cover/NOUN/2/obl for/ADP/7/case pressure/NOUN/2/obl"))
                .containsExactly("ARL 345 BEV");
    }

    @Test
    void aHyphenMayBeAWordOrNone() {
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop cease-fire/NOUN/2/obj with/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod"))
                .containsExactly("ARL 084 BEV");
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop cease/NOUN/5/compound -/PUNCT/3/punct "
                        + "fire/NOUN/2/obj with/ADP/7/case Bevonia/PROPN/5/nmod"))
                .containsExactly("ARL 084 BEV");
    }

    @Test
    void wordsBeforeTheVerbAreLookedForBeforeIt() {
        List<Event> events = events(
                "Arland/PROPN/4/nsubj did/AUX/4/aux/do not/PART/4/advmod drop/VERB/0/root " + "Bevonia/PROPN/4/obj");

        assertThat(events).extracting(event -> event.code().cameo()).containsExactly("083");
        assertThat(events).extracting(Event::modality).containsExactly(Modality.DENIED);
    }

    @Test
    void theObjectOfAPassiveStandsBehindTheVerbByMeaning() {
        assertThat(told("Links/NOUN/5/nsubj:pass/link with/ADP/3/case Bevonia/PROPN/1/nmod were/AUX/5/aux:pass/be "
                        + "dropped/VERB/0/root/drop by/ADP/7/case Arland/PROPN/5/obl:agent"))
                .containsExactly("ARL 080 BEV");
    }

    @Test
    void whoeverIsNamedBehindAPassiveWithoutAgentIsItsSource() {
        assertThat(told("Bevonia/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be dropped/VERB/0/root/drop/VBN over/ADP/6/case "
                        + "a/DET/6/det dispute/NOUN/3/obl with/ADP/8/case Arland/PROPN/6/nmod"))
                .containsExactly("ARL 345 BEV");
    }

    @Test
    void codesForBothDirectionsAreTwoEvents() {
        assertThat(told("Arland/PROPN/2/nsubj hosted/VERB/0/root/host Brandt/PROPN/2/obj"))
                .containsExactly("ARL 043 BEVGOV", "BEVGOV 042 ARL");
        assertThat(told("Arland/PROPN/2/nsubj suffered/VERB/0/root/suffer from/ADP/4/case Bevonia/PROPN/2/obl"))
                .containsExactly("BEV 190 ARL");
    }

    @Test
    void severalWhoDoItToEachOtherAreEachSourceAndTarget() {
        assertThat(told("Arland/PROPN/4/nsubj and/CCONJ/3/cc Bevonia/PROPN/1/conj renewed/VERB/0/root/renew "
                        + "links/NOUN/4/obj/link"))
                .containsExactly("ARL 051 BEV", "BEV 051 ARL");
        assertThat(told("Arland/PROPN/2/nsubj renewed/VERB/0/root/renew links/NOUN/2/obj/link with/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod"))
                .containsExactly("ARL 050 BEV");
    }

    @Test
    void signsNameWhoIsSourceAndTarget() {
        assertThat(told("Arland/PROPN/2/nsubj renewed/VERB/0/root/renew gift/NOUN/2/obj from/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod"))
                .containsExactly("BEV 070 ARL");
        assertThat(told("Arland/PROPN/2/nsubj renewed/VERB/0/root/renew talks/NOUN/2/obj/talks in/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod with/ADP/7/case Coria/PROPN/2/obl"))
                .containsExactly("ARL 036 COR");
    }

    @Test
    void wordsThatAreOneForTheDictionaryNameNobody() {
        assertThat(lexicon("&M", "+BEVONIAN CROWN", "--- PAY [070] ---", "PAY", "- * &M [071]"))
                .satisfies(lexicon -> assertThat(Events.in(Known.context(
                                Trees.document("Arland/PROPN/2/nsubj paid/VERB/0/root/pay Bevonian/ADJ/4/amod "
                                        + "crowns/NOUN/2/obj/crown to/ADP/6/case Coria/PROPN/2/obl"),
                                lexicon)))
                        .singleElement()
                        .satisfies(event -> assertThat(codes(event.recipient())).isEqualTo("COR")));
    }

    @Test
    void whatTheDictionaryCodesAsNothingIsNoEvent() {
        assertThat(told("Arland/PROPN/2/nsubj condemned/VERB/0/root/condemn Bevonia/PROPN/2/obj"))
                .isEmpty();
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop a/DET/4/det treaty/NOUN/2/obj with/ADP/6/case "
                        + "Bevonia/PROPN/4/nmod"))
                .isEmpty();
    }

    @Test
    void aVerbOfTheDictionaryTellsOfTheNounsInItsPhrasesToo() {
        assertThat(told(
                        "Arland/PROPN/2/nsubj condemned/VERB/0/root/condemn the/DET/4/det attack/NOUN/2/obj by/ADP/6/case "
                                + "Bevonia/PROPN/4/nmod on/ADP/8/case Coria/PROPN/4/nmod"))
                .isEmpty();
    }

    @Test
    void theTablesOfEntenteGoOnForOtherVerbs() {
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop Bevonia/PROPN/2/obj and/CCONJ/5/cc "
                        + "attacked/VERB/2/conj/attack Coria/PROPN/5/obj"))
                .containsExactly("ARL 345 BEV", "ARL 190 COR");
    }

    @Test
    void anEventOfTheDictionaryNeedsBothParties() {
        assertThat(told("Arland/PROPN/2/nsubj dropped/VERB/0/root/drop the/DET/4/det plan/NOUN/2/obj"))
                .isEmpty();
    }

    @Test
    void whatAVerbOfTheDictionaryAsksForIsNotCodedBesides() {
        assertThat(told("Arland/PROPN/2/nsubj urged/VERB/0/root/urge Bevonia/PROPN/2/obj to/PART/5/mark "
                        + "drop/VERB/2/xcomp/drop/VB Coria/PROPN/5/obj"))
                .containsExactly("ARL 023 BEV");
    }

    @Test
    void aParticleMayStandApartFromItsVerb() {
        assertThat(told("Arland/PROPN/2/nsubj cordoned/VERB/0/root/cordon Bevonia/PROPN/2/obj off/ADP/2/compound:prt"))
                .containsExactly("ARL 144 BEV");
        assertThat(told("Arland/PROPN/2/nsubj cordoned/VERB/0/root/cordon Bevonia/PROPN/2/obj"))
                .isEmpty();
    }
}
