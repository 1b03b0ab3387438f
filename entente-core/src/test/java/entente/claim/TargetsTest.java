package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Incident;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Target;
import entente.model.Toll;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
    private static final String KILLED = "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill 14/NUM/4/nummod/14/CD"
            + " people/NOUN/2/obj/people/NNS";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj | bank
            A/DET/2/det attack/NOUN/7/nsubj:pass on/ADP/5/case a/DET/5/det school/NOUN/2/nmod was/AUX/7/aux:pass/be reported/VERB/0/root/report/VBN | school
            Rebels/NOUN/2/nsubj/rebel/NNS staged/VERB/0/root/stage a/DET/4/det raid/NOUN/2/obj against/ADP/7/case a/DET/7/det bank/NOUN/2/obl | bank
            A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/explode near/ADP/6/case a/DET/6/det bank/NOUN/3/obl | bank
            A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/explode in/ADP/5/case front/NOUN/3/obl of/ADP/8/case the/DET/8/det embassy/NOUN/5/nmod | embassy
            A/DET/3/det car/NOUN/3/compound bomb/NOUN/4/nsubj exploded/VERB/0/root/explode outside/ADP/7/case a/DET/7/det hotel/NOUN/4/obl | hotel
            Rebels/NOUN/2/nsubj/rebel/NNS opened/VERB/0/root/open fire/NOUN/2/obj on/ADP/6/case a/DET/6/det school/NOUN/2/obl | school
            Rebels/NOUN/2/nsubj/rebel/NNS launched/VERB/0/root/launch rockets/NOUN/2/obj/rocket/NNS at/ADP/6/case a/DET/6/det school/NOUN/2/obl | school
            A/DET/2/det missile/NOUN/3/nsubj slammed/VERB/0/root/slam into/ADP/7/case an/DET/7/det apartment/NOUN/7/compound block/NOUN/3/obl | apartment block
            A/DET/2/det bomb/NOUN/7/nsubj placed/VERB/2/acl/place/VBN at/ADP/6/case a/DET/6/det school/NOUN/3/obl exploded/VERB/0/root/explode | school
            """)
    void takesTheThingThatIsHit(String sentence, String thing) {
        assertThat(Told.targets(Trees.document(sentence))).containsExactly(thing + " THING []");
    }

    @Test
    void strikesNobodyWhereNobodyWasKilled() {
        assertThat(Told.targets(Trees.document(
                        KILLED,
                        "No/DET/2/det children/NOUN/4/nsubj:pass/child/NNS were/AUX/4/aux:pass/be"
                                + " killed/VERB/0/root/kill/VBN")))
                .containsExactly("people PEOPLE [KILLED]");
    }

    @Test
    void takesEachOfTheThingsThatAreListed() {
        String sentence =
                "They/PRON/2/nsubj/they attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj and/CCONJ/7/cc"
                        + " a/DET/7/det school/NOUN/4/conj";
        assertThat(Told.targets(Trees.document(sentence))).containsExactly("bank THING []", "school THING []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/explode on/ADP/6/case a/DET/6/det highway/NOUN/3/obl"
                        + " in/ADP/8/case Lima/PROPN/3/obl",
                "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det town/NOUN/2/obj",
                "Rebels/NOUN/2/nsubj/rebel/NNS planted/VERB/0/root/plant a/DET/4/det tree/NOUN/2/obj in/ADP/7/case"
                        + " a/DET/7/det bank/NOUN/2/obl",
                "A/DET/2/det bombing/NOUN/3/nsubj killed/VERB/0/root/kill two/NUM/5/nummod others/NOUN/3/obj/other/NNS",
            })
    void takesNeitherRoadsNorTownsNorUnknownPeople(String sentence) {
        assertThat(Told.targets(Trees.document(sentence))).isEmpty();
    }

    @Test
    void leavesThePeopleTheirCountBesideSomeOfThem() {
        Document plain = Trees.document(
                KILLED,
                "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill 3/NUM/4/nummod/3/CD"
                        + " officers/NOUN/2/obj/officer/NNS");
        Link link = new Link(new Phrase(1, 3, 2, 4), new Phrase(0, 3, 2, 4), 1);
        assertThat(Told.targets(plain.with(List.of(link))))
                .containsExactly("people PEOPLE [KILLED]", "officers PEOPLE [KILLED]");
    }

    @Test
    void takesACrowdOnlyWhereNobodyElseIsTold() {
        String crowd =
                "Gunmen/NOUN/2/nsubj/gunman/NNS shot/VERB/0/root/shoot into/ADP/5/case a/DET/5/det crowd/NOUN/2/obl";
        String killed =
                "The/DET/2/det shooting/NOUN/3/nsubj killed/VERB/0/root/kill two/NUM/5/nummod clerks/NOUN/3/obj/clerk/NNS";
        assertThat(Told.targets(Trees.document(crowd))).containsExactly("crowd PEOPLE []");
        assertThat(Told.targets(Trees.document(crowd, killed))).containsExactly("clerks PEOPLE [KILLED]");
    }

    @Test
    void takesThoseWhoseBodiesWereHit() {
        Document document = Trees.named(
                Trees.document(
                        "The/DET/2/det body/NOUN/7/nsubj:pass of/ADP/4/case Ann/PROPN/2/nmod Roe/PROPN/4/flat"
                                + " was/AUX/7/aux:pass/be riddled/VERB/0/root/riddle/VBN with/ADP/9/case bullets/NOUN/7/obl/bullet/NNS"),
                new Name(Name.Kind.PERSON, 3, 5));
        assertThat(Told.targets(document)).containsExactly("Ann Roe PERSON [KILLED]");
    }

    @Test
    void killsThoseWhoAreShotDeadWhereverTheTreeHangsTheWord() {
        String sentence = "Gunmen/NOUN/2/nsubj/gunman/NNS shot/VERB/0/root/shoot dead/ADJ/5/amod two/NUM/5/nummod"
                + " clerks/NOUN/2/obj/clerk/NNS";
        assertThat(Told.targets(Trees.document(sentence))).containsExactly("clerks PEOPLE [KILLED]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS killed/VERB/0/root/kill Dr/PROPN/4/nmod:desc/dr Ann/PROPN/2/obj Roe/PROPN/4/flat | 3 | Dr
            Rebels/NOUN/2/nsubj/rebel/NNS killed/VERB/0/root/kill Mrs/PROPN/4/nmod:desc/mrs Ann/PROPN/2/obj Roe/PROPN/4/flat | 3 |
            """)
    void describesSomebodyByTheRankBeforeTheName(String sentence, int first, String description) {
        Document document = Trees.named(Trees.document(sentence), new Name(Name.Kind.PERSON, first, first + 2));
        assertThat(Told.incidents(document).get(0).targets())
                .extracting(Target::description)
                .containsExactly(description);
    }

    @Test
    void describesSomebodyWithTheBodyBeforeItsShortName() {
        Document document = Trees.named(
                Trees.document("Rebels/NOUN/2/nsubj/rebel/NNS killed/VERB/0/root/kill Dawn/PROPN/4/compound"
                        + " Party/PROPN/9/compound (/PUNCT/6/punct DP/PROPN/4/appos )/PUNCT/6/punct"
                        + " treasurer/NOUN/9/compound Ann/PROPN/2/obj Roe/PROPN/9/flat"),
                new Name(Name.Kind.PARTY, 2, 4),
                new Name(Name.Kind.PERSON, 8, 10));
        assertThat(Told.incidents(document).get(0).targets())
                .extracting(Target::description)
                .containsExactly("Dawn Party treasurer");
    }

    @Test
    void takesWhomAnAttackIsOnAndNotWhatIsNearby() {
        String sentence = "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det guard/NOUN/2/obj"
                + " near/ADP/7/case a/DET/7/det bank/NOUN/2/obl";
        assertThat(Told.targets(Trees.document(sentence))).containsExactly("guard PEOPLE []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/2/det murder/NOUN/6/nsubj of/ADP/5/case a/DET/5/det judge/NOUN/2/nmod shocked/VERB/0/root/shock Lima/PROPN/6/obj | judge PEOPLE [KILLED]
            The/DET/2/det judge/NOUN/4/nmod:poss 's/PART/2/case murder/NOUN/5/nsubj shocked/VERB/0/root/shock Lima/PROPN/5/obj | judge PEOPLE [KILLED]
            Gunmen/NOUN/2/nsubj/gunman/NNS kidnapped/VERB/0/root/kidnap a/DET/4/det nurse/NOUN/2/obj | nurse PEOPLE [TAKEN]
            Robbers/NOUN/2/nsubj/robber/NNS robbed/VERB/0/root/rob a/DET/4/det bank/NOUN/2/obj | bank THING [ROBBED]
            Rebels/NOUN/2/nsubj/rebel/NNS torched/VERB/0/root/torch a/DET/4/det bank/NOUN/2/obj | bank THING [DAMAGED, BURNED]
            Gunmen/NOUN/2/nsubj/gunman/NNS managed/VERB/0/root/manage to/PART/4/mark kill/VERB/2/xcomp a/DET/6/det judge/NOUN/4/obj | judge PEOPLE [KILLED]
            Gunmen/NOUN/2/nsubj/gunman/NNS tried/VERB/0/root/try to/PART/4/mark kill/VERB/2/xcomp a/DET/6/det judge/NOUN/4/obj | judge PEOPLE []
            The/DET/2/det minister/NOUN/3/nsubj survived/VERB/0/root/survive the/DET/5/det bombing/NOUN/3/obj | minister PEOPLE [UNHURT]
            """)
    void tellsWhatBecameOfThoseWhoWereHit(String sentence, String target) {
        assertThat(Told.targets(Trees.document(sentence))).containsExactly(target);
    }

    @Test
    void killsNobodyInAnAttemptedMurder() {
        Document document =
                Trees.document("An/DET/3/det attempted/VERB/3/amod/attempt murder/NOUN/7/nsubj of/ADP/6/case"
                        + " two/NUM/6/nummod judges/NOUN/3/nmod/judge/NNS shocked/VERB/0/root/shock Lima/PROPN/7/obj");
        assertThat(Told.targets(document)).containsExactly("judges PEOPLE []");
        assertThat(Told.incidents(document)).flatExtracting(Incident::tolls).isEmpty();
    }

    @Test
    void countsWhoeverWasShotAndDiedAmongTheKilledOnly() {
        Document document = Trees.document(
                "Gunmen/NOUN/2/nsubj/gunman/NNS wounded/VERB/0/root/wound a/DET/4/det waiter/NOUN/2/obj",
                "The/DET/2/det attack/NOUN/3/nsubj killed/VERB/0/root/kill him/PRON/3/obj/he");
        assertThat(Told.targets(linked(document, 1, 3, 0, 3))).containsExactly("waiter PEOPLE [KILLED]");
    }

    @Test
    void tellsOfOneThingOnceWhateverMentionsIt() {
        assertThat(
                        Told.targets(
                                Trees.document(
                                        "Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj",
                                        "The/DET/2/det attack/NOUN/3/nsubj destroyed/VERB/0/root/destroy the/DET/5/det bank/NOUN/3/obj")))
                .containsExactly("bank THING [DESTROYED]");
    }

    @Test
    void namesWhoeverIsDescribedBesideTheName() {
        Document plain =
                Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS shot/VERB/0/root/shoot the/DET/4/det mayor/NOUN/2/obj"
                        + " ,/PUNCT/6/punct Tom/PROPN/4/appos Poe/PROPN/6/flat");
        Target mayor = only(Trees.named(plain, new Name(Name.Kind.PERSON, 5, 7)));
        assertThat(mayor.name()).isEqualTo("Tom Poe");
        assertThat(mayor.kind()).isEqualTo(Target.Kind.PERSON);
        assertThat(mayor.description()).isEqualTo("mayor");
        assertThat(mayor.type()).isEqualTo("government");
    }

    @Test
    void namesWhoeverIsCalledByAName() {
        Document plain =
                Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS shot/VERB/0/root/shoot a/DET/4/det baker/NOUN/2/obj"
                        + " named/VERB/4/acl/name/VBN Tom/PROPN/5/xcomp Poe/PROPN/6/flat");
        assertThat(Told.targets(Trees.named(plain, new Name(Name.Kind.PERSON, 5, 7))))
                .containsExactly("Tom Poe PERSON [INJURED]");
    }

    @Test
    void describesANamedPersonByTheTitle() {
        Document plain = Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS shot/VERB/0/root/shoot political/ADJ/4/amod"
                + " analyst/NOUN/5/compound Ann/PROPN/2/obj Roe/PROPN/5/flat");
        Target analyst = only(Trees.named(plain, new Name(Name.Kind.PERSON, 4, 6)));
        assertThat(analyst.name()).isEqualTo("Ann Roe");
        assertThat(analyst.description()).isEqualTo("political analyst");
    }

    @Test
    void namesEachOfThoseWhoAreListedBehindTheirNumber() {
        Document plain = Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill two/NUM/4/nummod"
                + " reporters/NOUN/2/obj/reporter/NNS :/PUNCT/7/punct Ann/PROPN/7/compound Roe/PROPN/4/appos"
                + " and/CCONJ/9/cc Tom/PROPN/7/conj Poe/PROPN/9/flat");
        Document named = Trees.named(plain, new Name(Name.Kind.PERSON, 5, 7), new Name(Name.Kind.PERSON, 8, 10));
        assertThat(Told.targets(named))
                .containsExactly("reporters PEOPLE [KILLED]", "Ann Roe PERSON [KILLED]", "Tom Poe PERSON [KILLED]");
    }

    @Test
    void tellsNumberNationAndSortOfPeople() {
        Target nuns = only(Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill two/NUM/5/nummod"
                + " Bolivian/ADJ/5/amod nuns/NOUN/2/obj/nun/NNS"));
        assertThat(nuns.name()).isEqualTo("Bolivian nuns");
        assertThat(nuns.count()).isNotNull().satisfies(count -> assertThat(count.best())
                .isEqualTo(2));
        assertThat(nuns.nation()).isEqualTo("BOL");
        assertThat(nuns.type()).isEqualTo("clergy");
    }

    @Test
    void keepsAThingWithTheNameOfItsOwner() {
        Document plain = Trees.document("Gunmen/NOUN/2/nsubj/gunman/NNS attacked/VERB/0/root/attack the/DET/4/det"
                + " house/NOUN/2/obj of/ADP/6/case Ann/PROPN/4/nmod Roe/PROPN/6/flat");
        List<Incident> incidents = Told.incidents(Trees.named(plain, new Name(Name.Kind.PERSON, 5, 7)));
        assertThat(incidents).singleElement().satisfies(incident -> assertThat(incident.targets())
                .extracting(Target::name)
                .containsExactly("house of Ann Roe"));
    }

    @Test
    void takesNoRoadOnWhichItHappenedForATarget() {
        assertThat(
                        Told.targets(
                                Trees.document(
                                        "The/DET/2/det murder/NOUN/9/nsubj of/ADP/5/case a/DET/5/det judge/NOUN/2/nmod"
                                                + " on/ADP/8/case a/DET/8/det street/NOUN/2/nmod shocked/VERB/0/root/shock many/ADJ/9/obj")))
                .noneMatch(target -> target.startsWith("street"));
        assertThat(Told.targets(Trees.document(
                        "The/DET/2/det attack/NOUN/6/nsubj on/ADP/5/case the/DET/5/det railroad/NOUN/2/nmod"
                                + " failed/VERB/0/root/fail")))
                .anyMatch(target -> target.startsWith("railroad"));
    }

    @Test
    void takesThePersonBehindTheShortNameOfABody() {
        Document plain = Trees.document(
                "The/DET/2/det murder/NOUN/9/nsubj of/ADP/4/case League/PROPN/2/nmod (/PUNCT/6/punct"
                        + " LG/PROPN/4/appos )/PUNCT/6/punct candidate/NOUN/9/nmod:desc Roe/PROPN/10/nsubj shocked/VERB/0/root/shock");
        Document named = Trees.named(plain, new Name(Name.Kind.ORGANISATION, 3, 4), new Name(Name.Kind.PERSON, 8, 9));
        assertThat(Told.targets(named)).containsExactly("Roe PERSON [KILLED]");
    }

    @Test
    void takesAMineThatWasSetForNoTarget() {
        assertThat(Told.targets(Trees.document("Rebels/NOUN/2/nsubj/rebel/NNS planted/VERB/0/root/plant a/DET/4/det"
                        + " mine/NOUN/2/obj near/ADP/7/case a/DET/7/det bank/NOUN/2/obl")))
                .containsExactly("bank THING []");
    }

    @Test
    void takesTheShortNameOfABodyForNoPerson() {
        Document plain = Trees.document(
                "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill Fedesa/PROPN/2/obj",
                "The/DET/2/det League/PROPN/6/nsubj (/PUNCT/4/punct Fedesa/PROPN/2/appos )/PUNCT/4/punct met/VERB/0/root/meet");
        Document person = Trees.named(plain, 0, new Name(Name.Kind.PERSON, 2, 3));
        assertThat(Told.targets(person)).contains("Fedesa PERSON [KILLED]");
        assertThat(Told.targets(Trees.named(person, 1, new Name(Name.Kind.ORGANISATION, 1, 2))))
                .noneMatch(target -> target.contains("PERSON"));
    }

    @Test
    void takesWhoeverADeedWasCommittedAgainst() {
        assertThat(Told.targets(Trees.document("The/DET/2/det murder/NOUN/9/nsubj committed/VERB/2/acl/commit/VBN"
                        + " by/ADP/5/case rebels/NOUN/3/obl/rebel/NNS against/ADP/8/case a/DET/8/det judge/NOUN/5/nmod"
                        + " angered/VERB/0/root/anger farmers/NOUN/9/obj/farmer/NNS")))
                .containsExactly("judge PEOPLE [KILLED]");
    }

    @Test
    void takesAnOrganisationThatIsAttackedForItsSeat() {
        Document plain = Trees.document("The/DET/2/det attack/NOUN/7/nsubj on/ADP/6/case the/DET/6/det"
                + " Harbour/PROPN/6/compound League/PROPN/2/nmod failed/VERB/0/root/fail");
        Target seat = only(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 4, 6)));
        assertThat(seat.name()).isEqualTo("Harbour League");
        assertThat(seat.type()).isEqualTo("organisation");
        assertThat(Told.targets(Trees.named(plain, new Name(Name.Kind.PARTY, 4, 6))))
                .isEmpty();
    }

    @Test
    void keepsOtherVictimsOfAnotherIncidentApart() {
        List<Incident> incidents = Told.incidents(
                "Gunmen/NOUN/2/nsubj/gunman/NNS killed/VERB/0/root/kill three/NUM/4/nummod guards/NOUN/2/obj/guard/NNS"
                        + " in/ADP/6/case Quito/PROPN/2/obl",
                "They/PRON/2/nsubj/they also/ADV/3/advmod killed/VERB/0/root/kill two/NUM/5/nummod"
                        + " guards/NOUN/3/obj/guard/NNS in/ADP/7/case Lima/PROPN/3/obl");
        assertThat(incidents).hasSize(2).allSatisfy(incident -> assertThat(incident.targets())
                .extracting(Target::count)
                .extracting(count -> count == null ? 0 : count.best())
                .isEqualTo(incident.tolls().stream()
                        .map(Toll::quantity)
                        .map(quantity -> quantity.best())
                        .toList()));
    }

    private static Target only(Document document) {
        List<Target> targets = Told.incidents(document).stream()
                .flatMap(incident -> incident.targets().stream())
                .toList();
        assertThat(targets).hasSize(1);
        return targets.getFirst();
    }

    private static Document linked(Document document, int sentence, int word, int before, int antecedent) {
        Phrase phrase = new Phrase(sentence, word, word, word + 1);
        return document.with(List.of(new Link(phrase, new Phrase(before, antecedent, antecedent, antecedent + 1), 1)));
    }
}
