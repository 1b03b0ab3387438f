package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Discard;
import entente.model.Event;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Trees;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventsTest {

    @Test
    void theObjectOfAnActiveVerbIsTheRecipient() {
        assertThat(told("Arland/PROPN/2/nsubj condemned/VERB/0/root/condemn Bevonia/PROPN/2/obj"))
                .containsExactly("ARL 111 BEV");
    }

    @Test
    void whoeverDidWhatIsCondemnedIsTheRecipient() {
        assertThat(told("Arland/PROPN/2/nsubj condemned/VERB/0/root/condemn the/DET/4/det haste/NOUN/2/obj"
                        + " of/ADP/7/case the/DET/7/det vote/NOUN/4/nmod by/ADP/9/case Bevonia/PROPN/7/nmod"))
                .containsExactly("ARL 111 BEV");
    }

    @Test
    void blameOfAThingOfNobodyKnownHasNoRecipient() {
        assertThat(told("Arland/PROPN/2/nsubj condemned/VERB/0/root/condemn the/DET/4/det haste/NOUN/2/obj"))
                .containsExactly("ARL 111 ");
    }

    @Test
    void theAgentOfAPassiveVerbIsTheSource() {
        assertThat(told("Bevonia/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be accused/VERB/0/root/accuse "
                        + "by/ADP/5/case Arland/PROPN/3/obl:agent"))
                .containsExactly("ARL 112 BEV");
    }

    @Test
    void aPassiveWithoutAgentLeavesTheSourceOpen() {
        assertThat(told("Bevonia/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be attacked/VERB/0/root/attack"))
                .containsExactly(" 190 BEV");
    }

    @Test
    void twoWhoMeetAreSourceAndRecipient() {
        assertThat(told("Orlov/PROPN/4/nsubj and/CCONJ/3/cc Brandt/PROPN/1/conj met/VERB/0/root/meet "
                        + "in/ADP/6/case Ezra/PROPN/4/obl"))
                .containsExactly("ARLGOV 040 BEVGOV");
    }

    @Test
    void oneWhoMeetsNobodyKnownIsNoEvent() {
        assertThat(told("Orlov/PROPN/2/nsubj met/VERB/0/root/meet in/ADP/4/case Ezra/PROPN/2/obl"))
                .isEmpty();
    }

    @Test
    void anAppealNamesWhatItAsksForAndWhoShouldDoIt() {
        List<Event> events = events("Orlov/PROPN/2/nsubj urged/VERB/0/root/urge Bevonia/PROPN/2/obj to/PART/5/mark "
                + "attack/VERB/2/xcomp/attack/VB Coria/PROPN/5/obj");
        assertThat(words(events)).containsExactly("ARLGOV 020 BEV", "BEV 190 COR");
        assertThat(events.get(0).modality()).isEqualTo(Modality.ACTUAL);
        assertThat(events.get(1).modality()).isEqualTo(Modality.REQUESTED);
    }

    @Test
    void whatAnAppealAsksForNarrowsItsCode() {
        assertThat(told("Orlov/PROPN/2/nsubj urged/VERB/0/root/urge Bevonia/PROPN/2/obj to/PART/5/mark "
                        + "help/VERB/2/xcomp/help/VB Coria/PROPN/5/obj"))
                .containsExactly("ARLGOV 023 BEV", "BEV 070 COR");
    }

    @Test
    void aLightVerbGivesItsSubjectToTheEventItsObjectNames() {
        assertThat(told("Arland/PROPN/2/nsubj launched/VERB/0/root/launch air/NOUN/4/compound strikes/NOUN/2/obj "
                        + "against/ADP/6/case Bevonia/PROPN/4/nmod"))
                .containsExactly("ARL 195 BEV");
    }

    @Test
    void talksBetweenTwoAreTheirs() {
        assertThat(told("Talks/NOUN/6/nsubj/talk between/ADP/3/case Arland/PROPN/1/nmod and/CCONJ/5/cc "
                        + "Bevonia/PROPN/3/conj collapsed/VERB/0/root/collapse"))
                .containsExactly("ARL 040 BEV");
    }

    @Test
    void theSubjectTookPartInTheTalksAfterWhichItSpoke() {
        assertThat(told("Orlov/PROPN/2/nsubj smiled/VERB/0/root/smile after/ADP/4/case talks/NOUN/2/obl/talk "
                        + "in/ADP/6/case Ezra/PROPN/4/nmod with/ADP/8/case Brandt/PROPN/6/nmod"))
                .containsExactly("ARLGOV 040 BEVGOV");
    }

    @Test
    void theOwnerOfWhatIsHitIsTheRecipient() {
        assertThat(told("Arland/PROPN/2/nsubj downed/VERB/0/root/down a/DET/5/det Bevonian/ADJ/5/amod "
                        + "jet/NOUN/2/obj"))
                .containsExactly("ARL 190 BEV");
    }

    @Test
    void theOneOfWhomARelativeClauseTellsIsItsSubject() {
        assertThat(told("The/DET/2/det Front/PROPN/6/nsubj which/PRON/4/nsubj attacked/VERB/2/acl:relcl/attack "
                        + "Bevonia/PROPN/4/obj fled/VERB/0/root/flee"))
                .containsExactly("IMGREB 190 BEV");
    }

    @Test
    void whatWillBeDoneIsPlannedAndWhatWasNotIsDenied() {
        assertThat(events("Arland/PROPN/3/nsubj will/AUX/3/aux help/VERB/0/root Bevonia/PROPN/3/obj"))
                .extracting(Event::modality)
                .containsExactly(Modality.PLANNED);
        assertThat(events("Arland/PROPN/4/nsubj did/AUX/4/aux/do not/PART/4/advmod attack/VERB/0/root "
                        + "Bevonia/PROPN/4/obj"))
                .extracting(Event::modality)
                .containsExactly(Modality.DENIED);
    }

    @Test
    void refusingTalksIsNoTalk() {
        assertThat(told("Arland/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark "
                        + "negotiate/VERB/2/xcomp/negotiate/VB with/ADP/6/case Bevonia/PROPN/4/obl"))
                .first()
                .isEqualTo("ARL 125 BEV");
    }

    @Test
    void endingCooperationIsNoCooperation() {
        assertThat(told("Arland/PROPN/2/nsubj halted/VERB/0/root/halt cooperation/NOUN/2/obj with/ADP/5/case "
                        + "Bevonia/PROPN/3/nmod"))
                .containsExactly("ARL 160 BEV");
    }

    @Test
    void severalVictimsAreSeveralRecipients() {
        assertThat(told("Arland/PROPN/2/nsubj invaded/VERB/0/root/invade Bevonia/PROPN/2/obj and/CCONJ/5/cc "
                        + "Coria/PROPN/3/conj"))
                .containsExactly("ARL 190 BEV COR");
    }

    @Test
    void whatIsToldTwiceIsOneEventWithTwoPlacesInTheText() {
        List<Event> events = events(
                "Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/2/obj",
                "Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/2/obj");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).evidence()).hasSize(2);
        assertThat(events.get(0).evidence().get(1).span().start()).isPositive();
    }

    @Test
    void aSentenceWithoutKnownActorsTellsNoEvent() {
        assertThat(told("Rain/NOUN/2/nsubj hit/VERB/0/root the/DET/4/det town/NOUN/2/obj"))
                .isEmpty();
    }

    @Test
    void sayingThatItWillNotIsRefusing() {
        List<Event> events = events("Arland/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod negotiate/VERB/0/root "
                + "with/ADP/6/case Bevonia/PROPN/4/obl");
        assertThat(words(events)).containsExactly("ARL 125 BEV");
        assertThat(events.get(0).modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void sayingThatAnotherMustIsDemanding() {
        assertThat(told("Arland/PROPN/2/nsubj said/VERB/0/root/say Bevonia/PROPN/5/nsubj must/AUX/5/aux "
                        + "withdraw/VERB/2/ccomp from/ADP/7/case Coria/PROPN/5/obl"))
                .containsExactly("ARL 1056 BEV");
    }

    @Test
    void notOnlyDeniesNothing() {
        assertThat(events("Arland/PROPN/4/nsubj not/PART/3/advmod only/ADV/4/advmod attacked/VERB/0/root/attack "
                        + "Bevonia/PROPN/4/obj"))
                .extracting(Event::modality)
                .containsExactly(Modality.ACTUAL);
    }

    @Test
    void theTwoLeadersAreThoseLastNamedTogether() {
        assertThat(told(
                        "Orlov/PROPN/4/nsubj and/CCONJ/3/cc Brandt/PROPN/1/conj smiled/VERB/0/root/smile",
                        "The/DET/3/det two/NUM/3/nummod leaders/NOUN/5/nsubj will/AUX/5/aux meet/VERB/0/root"))
                .containsExactly("ARLGOV 040 BEVGOV");
    }

    @Test
    void anAdjectiveOfNationTellsWhoseItIs() {
        assertThat(told("Arland/PROPN/2/nsubj downed/VERB/0/root/down a/DET/5/det Turkish/ADJ/5/amod jet/NOUN/2/obj"))
                .containsExactly("ARL 190 TUR");
    }

    @Test
    void aCountryUnderMartialLawIsUnderThatOfItsGovernment() {
        assertThat(told("Arland/PROPN/5/nsubj is/AUX/5/cop/be under/ADP/5/case a/DET/5/det state/NOUN/0/root "
                        + "of/ADP/7/case emergency/NOUN/5/nmod"))
                .containsExactly("ARLGOV 1724 ARL");
    }

    @Test
    void theReceiverOfAidMayStandBehindItsPurpose() {
        assertThat(told("Arland/PROPN/2/nsubj sent/VERB/0/root/send medicine/NOUN/2/obj to/PART/5/mark "
                        + "help/VERB/2/advcl/help/VB Bevonia/PROPN/5/obj"))
                .first()
                .isEqualTo("ARL 073 BEV");
    }

    @Test
    void whoDefendsHimselfDoesNothingToAnother() {
        assertThat(told("Orlov/PROPN/2/nsubj defended/VERB/0/root/defend himself/PRON/2/obj"))
                .isEmpty();
    }

    @Test
    void aSubjectBehindAPrepositionIsNoSubject() {
        assertThat(told("Orlov/PROPN/2/nsubj smiled/VERB/0/root/smile after/ADP/4/case talks/NOUN/2/obl/talk "
                        + "with/ADP/6/case Brandt/PROPN/2/nsubj"))
                .containsExactly("ARLGOV 040 BEVGOV");
    }

    @Test
    void theDetainedAndDeportedAreTheSame() {
        assertThat(told("Arland/PROPN/2/nsubj detained/VERB/0/root/detain and/CCONJ/4/cc deported/VERB/2/conj/deport "
                        + "Orlov/PROPN/4/obj"))
                .containsExactly("ARL 173 ARLGOV", "ARL 174 ARLGOV");
    }

    @Test
    void whatTwoDoTogetherIsMutualAndWhatOneAgreesToIsNot() {
        assertThat(events("Arland/PROPN/4/nsubj and/CCONJ/3/cc Bevonia/PROPN/1/conj signed/VERB/0/root/sign "
                        + "a/DET/6/det treaty/NOUN/4/obj"))
                .extracting(event -> event.traits().mutual())
                .containsExactly(true);
        assertThat(events("Arland/PROPN/2/nsubj signed/VERB/0/root/sign a/DET/4/det treaty/NOUN/2/obj "
                        + "with/ADP/6/case Bevonia/PROPN/4/nmod"))
                .extracting(event -> event.traits().mutual())
                .containsExactly(false);
    }

    @Test
    void whoeverIsMetMeets() {
        assertThat(events("Orlov/PROPN/2/nsubj met/VERB/0/root/meet Brandt/PROPN/2/obj"))
                .extracting(event -> event.traits().mutual())
                .containsExactly(true);
    }

    @Test
    void aMatchIsKeptWithTheReasonWhyItIsNoNews() {
        assertThat(discards("Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/2/obj early/ADV/2/advmod "
                        + "in/ADP/7/case the/DET/7/det final/NOUN/2/obl"))
                .containsExactly(Discard.SPORT);
    }

    @Test
    void anAttackOnAMatchIsNoMatch() {
        assertThat(discards("Arland/PROPN/2/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/2/obj at/ADP/7/case "
                        + "the/DET/7/det cup/NOUN/7/compound final/NOUN/2/obl and/CCONJ/9/cc killed/VERB/2/conj/kill "
                        + "two/NUM/11/nummod people/NOUN/9/obj/people"))
                .containsOnlyNulls();
    }

    @Test
    void whatAStormDoesIsWeather() {
        assertThat(discards("A/DET/2/det storm/NOUN/3/nsubj attacked/VERB/0/root/attack Bevonia/PROPN/3/obj"))
                .containsOnly(Discard.WEATHER);
    }

    @Test
    void theAnniversaryOfAnAttackIsNoAttack() {
        assertThat(discards("Orlov/PROPN/2/nsubj smiled/VERB/0/root/smile on/ADP/5/case the/DET/5/det "
                        + "anniversary/NOUN/2/obl of/ADP/9/case Arland/PROPN/9/nmod:poss 's/PART/7/case attack/NOUN/5/nmod "
                        + "on/ADP/11/case Bevonia/PROPN/9/nmod"))
                .containsExactly(Discard.ANNIVERSARY);
    }

    @Test
    void anActHasTheContextsOfItsCodeAndOfItsWords() {
        assertThat(events("Arland/PROPN/2/nsubj arrested/VERB/0/root/arrest Orlov/PROPN/2/obj over/ADP/5/case "
                        + "bribery/NOUN/2/obl"))
                .flatExtracting(event -> event.traits().contexts())
                .contains("corruption");
    }

    @Test
    void ministersOfTwoCountriesAreOfBoth() {
        assertThat(told("Bevonian/ADJ/4/amod and/CCONJ/3/cc Arlandic/ADJ/1/conj officials/NOUN/5/nsubj "
                        + "condemned/VERB/0/root/condemn Coria/PROPN/5/obj"))
                .containsExactly("BEV ARL 111 COR");
    }

    private static List<@Nullable Discard> discards(String... sentences) {
        return events(sentences).stream().map(event -> event.traits().discard()).toList();
    }

    private static List<Event> events(String... sentences) {
        return Events.in(Known.context(Trees.document(sentences)));
    }

    private static List<String> told(String... sentences) {
        return words(events(sentences));
    }

    private static List<String> words(List<Event> events) {
        return events.stream()
                .map(event -> codes(event.source()) + " " + event.code().cameo() + " " + codes(event.recipient()))
                .toList();
    }

    private static String codes(List<Party> parties) {
        List<String> codes = new ArrayList<>();
        parties.forEach(party -> codes.add(party.code()));
        return String.join(" ", codes);
    }
}
