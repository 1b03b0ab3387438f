package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoersTest {
    private static final String A_BANK = " attacked/VERB/0/root/attack a/DET/%d/det bank/NOUN/%d/obj";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/2/det group/NOUN/6/nsubj of/ADP/5/case armed/ADJ/5/amod men/NOUN/2/nmod/man/NNS | armed men PEOPLE REPORTED
            The/DET/2/det army/NOUN/3/nsubj | army ORGANISATION REPORTED
            Suspected/ADJ/2/amod rebels/NOUN/3/nsubj/rebel/NNS | rebels PEOPLE SUSPECTED
            Suspected/VERB/2/amod/suspect/VBN rebels/NOUN/3/nsubj/rebel/NNS | rebels PEOPLE SUSPECTED
            """)
    void namesThosePeopleOrThatBody(String subject, String doer) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(doer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guerrillas/NOUN/6/nsubj/guerrilla/NNS of/ADP/5/case the/DET/5/det Dawn/PROPN/5/compound Front/PROPN/1/nmod | 3 | 5 | Guerrillas
            Members/NOUN/6/nsubj/member/NNS of/ADP/5/case the/DET/5/det Dawn/PROPN/5/compound Front/PROPN/1/nmod | 3 | 5 | Members of the Dawn Front
            Dawn/PROPN/2/compound Front/PROPN/3/compound guerrillas/NOUN/4/nsubj/guerrilla/NNS | 0 | 2 | guerrillas
            Dawn/PROPN/2/compound Front/PROPN/3/compound guerrillas/NOUN/4/nsubj/guerrilla/NNS | 0 | 3 | guerrillas
            """)
    void namesThePeopleAndTheOrganisationTheyActFor(String subject, int first, int end, String people) {
        assertThat(Told.doers(organisation(attackBy(subject), first, end)))
                .containsExactly(people + " PEOPLE REPORTED", "Dawn Front ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rockets/PROPN/2/nsubj/rocket/NNPS", "Seven/NUM/2/nsubj"})
    void takesNoWeaponOrNumberForSomebody(String subject) {
        assertThat(Told.doers(Trees.document(subject + " hit/VERB/0/root a/DET/4/det bank/NOUN/2/obj")))
                .isEmpty();
    }

    @Test
    void namesAnOrganisationThatIsDescribed() {
        String subject = "The/DET/3/det guerrilla/NOUN/3/compound organisation/NOUN/6/nsubj Dawn/PROPN/5/compound"
                + " Front/PROPN/3/appos";
        assertThat(Told.doers(organisation(attackBy(subject), 3, 5)))
                .containsExactly("Dawn Front ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General/NOUN/2/compound Poe/PROPN/3/nsubj | 1 | 2 | Poe
            Student/NOUN/2/compound leader/NOUN/3/compound Tom/PROPN/5/nsubj Poe/PROPN/3/flat | 2 | 4 | Tom Poe
            """)
    void takesNoTitleForAnOrganisation(String subject, int first, int end, String name) {
        Document plain = Trees.document(attackBy(subject));
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.PERSON, first, end))))
                .containsExactly(name + " PERSON REPORTED");
    }

    @Test
    void namesThePersonWhomADescriptionStandsBeside() {
        Document plain = Trees.document(
                "Tom/PROPN/8/nsubj Poe/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det main/ADJ/6/amod suspect/NOUN/1/appos"
                        + " ,/PUNCT/6/punct attacked/VERB/0/root/attack a/DET/10/det bank/NOUN/8/obj");
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.PERSON, 0, 2))))
                .containsExactly("Tom Poe PERSON REPORTED");
    }

    @Test
    void namesEachOfThoseWhoActTogether() {
        String subject = "Students/NOUN/4/nsubj/student/NNS and/CCONJ/3/cc teachers/NOUN/1/conj/teacher/NNS";
        assertThat(Told.doers(Trees.document(attackBy(subject))))
                .containsExactly("Students PEOPLE REPORTED", "teachers PEOPLE REPORTED");
    }

    @Test
    void takesAPronounForWhomItMeans() {
        Document plain = Trees.document(
                "A/DET/3/det student/NOUN/3/compound band/NOUN/4/nsubj arrived/VERB/0/root/arrive",
                "They/PRON/2/nsubj/they attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj");
        Document other = Trees.document(
                "Students/NOUN/2/nsubj/student/NNS arrived/VERB/0/root/arrive",
                "They/PRON/2/nsubj/they attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj");
        Link link = new Link(new Phrase(1, 0, 0, 1), new Phrase(0, 0, 0, 1), 1);
        assertThat(Told.doers(plain)).isEmpty();
        assertThat(Told.doers(other.with(List.of(link)))).containsExactly("Students PEOPLE REPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/DET/2/det bank/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be attacked/VERB/0/root/attack/VBN by/ADP/6/case"
                        + " rebels/NOUN/4/obl:agent/rebel/NNS",
                "An/DET/2/det attack/NOUN/8/nsubj staged/VERB/2/acl/stage/VBN by/ADP/5/case"
                        + " rebels/NOUN/3/obl:agent/rebel/NNS on/ADP/7/case schools/NOUN/2/nmod/school/NNS"
                        + " shocked/VERB/0/root/shock Lima/PROPN/8/obj",
                "An/DET/2/det attack/NOUN/7/nsubj by/ADP/4/case rebels/NOUN/2/nmod/rebel/NNS in/ADP/6/case"
                        + " Lima/PROPN/2/nmod ended/VERB/0/root/end",
                "A/DET/2/det bomb/NOUN/9/nsubj placed/VERB/2/acl/place/VBN by/ADP/5/case"
                        + " rebels/NOUN/3/obl:agent/rebel/NNS at/ADP/8/case a/DET/8/det school/NOUN/3/obl"
                        + " exploded/VERB/0/root/explode",
            })
    void namesWhoeverStandsBehindBy(String sentence) {
        assertThat(Told.doers(Trees.document(sentence))).containsExactly("rebels PEOPLE REPORTED");
    }

    @Test
    void namesTheDoerOfCoordinatedVerbsWhereHeHangsFromTheFirst() {
        assertThat(Told.doers(Trees.document("A/DET/2/det bank/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be"
                        + " robbed/VERB/0/root/rob/VBN and/CCONJ/6/cc bombed/VERB/4/conj/bomb/VBN by/ADP/8/case"
                        + " rebels/NOUN/4/obl:agent/rebel/NNS")))
                .contains("rebels PEOPLE REPORTED");
    }

    @Test
    void takesTheNounRightBeforeTheVerbOfSeveralSubjects() {
        assertThat(Told.doers(Trees.document("Lima/PROPN/6/nsubj ,/PUNCT/1/punct a/DET/4/det city/NOUN/6/nsubj"
                        + " rebels/NOUN/6/nsubj/rebel/NNS attacked/VERB/0/root/attack a/DET/8/det bank/NOUN/6/obj")))
                .containsExactly("rebels PEOPLE REPORTED");
    }

    @Test
    void takesNoVictimOfABareParticipleForADoer() {
        assertThat(Told.doers(Trees.document("The/DET/2/det judges/NOUN/6/nsubj/judge/NNS"
                        + " murdered/VERB/2/acl/murder/VBD in/ADP/5/case Lima/PROPN/3/obl slept/VERB/0/root/sleep")))
                .isEmpty();
    }

    @Test
    void leavesOpenWhetherTheyDidIt() {
        String blast = "A/DET/2/det bomb/NOUN/3/nsubj destroyed/VERB/0/root/destroy a/DET/5/det bank/NOUN/3/obj";
        String staged = "Police/NOUN/2/nsubj asked/VERB/0/root/ask %s/SCONJ/7/mark the/DET/5/det"
                + " attack/NOUN/7/nsubj:pass was/AUX/7/aux:pass/be staged/VERB/2/ccomp/stage/VBN"
                + " by/ADP/9/case rebels/NOUN/7/obl:agent/rebel/NNS";
        assertThat(Told.doers(Trees.document(blast, staged.formatted("whether"))))
                .containsExactly("rebels PEOPLE POSSIBLE");
        assertThat(Told.doers(Trees.document(blast, staged.formatted("if")))).isEmpty();
    }

    @Test
    void leavesTheNameOfAGroupWhole() {
        assertThat(Told.doers(Trees.document("The/DET/3/det Pakistani/PROPN/3/amod Taliban/PROPN/4/nsubj"
                        + " attacked/VERB/0/root/attack a/DET/6/det bank/NOUN/4/obj")))
                .containsExactly("Pakistani Taliban ORGANISATION REPORTED");
    }

    @Test
    void takesTheEndOfAPersonsNameForThatPerson() {
        Document plain = Trees.document(
                "Tom/PROPN/3/nsubj Poe/PROPN/1/flat spoke/VERB/0/root/speak",
                "Poe/PROPN/2/nsubj attacked/VERB/0/root/attack a/DET/4/det bank/NOUN/2/obj");
        Document named = Trees.named(plain, new Name(Name.Kind.PERSON, 0, 2));
        assertThat(Told.doers(Trees.named(named, 1, new Name(Name.Kind.ORGANISATION, 0, 1))))
                .containsExactly("Poe PERSON REPORTED");
    }

    @Test
    void namesWhoeverCarriesOutAnAttack() {
        assertThat(Told.doers(Trees.document("Rebels/NOUN/2/nsubj/rebel/NNS carried/VERB/0/root/carry"
                        + " out/ADP/2/compound:prt an/DET/5/det attack/NOUN/2/obj on/ADP/8/case a/DET/8/det"
                        + " bank/NOUN/5/nmod")))
                .containsExactly("Rebels PEOPLE REPORTED");
    }

    @Test
    void keepsItsDistanceWhereTheReportDoes() {
        assertThat(Told.doers(Trees.document("Rebels/NOUN/3/nsubj/rebel/NNS allegedly/ADV/3/advmod"
                        + " attacked/VERB/0/root/attack a/DET/5/det bank/NOUN/3/obj")))
                .containsExactly("Rebels PEOPLE SUSPECTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det attack/NOUN/9/nsubj:pass on/ADP/5/case a/DET/5/det bank/NOUN/2/nmod could/AUX/9/aux"
                        + " have/AUX/9/aux been/AUX/9/aux:pass/be carried/VERB/0/root/carry/VBN out/ADP/9/compound:prt"
                        + " by/ADP/12/case rebels/NOUN/9/obl/rebel/NNS",
                "Nobody/PRON/2/nsubj knows/VERB/0/root/know whether/SCONJ/10/mark the/DET/5/det"
                        + " attack/NOUN/10/nsubj:pass on/ADP/8/case a/DET/8/det bank/NOUN/5/nmod was/AUX/10/aux:pass/be"
                        + " committed/VERB/2/ccomp/commit/VBN by/ADP/12/case rebels/NOUN/10/obl/rebel/NNS",
            })
    void leavesOpenWhatTheReportLeavesOpen(String sentence) {
        assertThat(Told.doers(Trees.document(sentence))).containsExactly("rebels PEOPLE POSSIBLE");
    }

    @Test
    void keepsItsDistanceByTheVerbThatTellsWhoCarriedItOut() {
        assertThat(Told.doers(Trees.document("The/DET/2/det attack/NOUN/8/nsubj:pass on/ADP/5/case a/DET/5/det"
                        + " bank/NOUN/2/nmod was/AUX/8/aux:pass/be apparently/ADV/8/advmod"
                        + " carried/VERB/0/root/carry/VBN out/ADP/8/compound:prt by/ADP/11/case"
                        + " rebels/NOUN/8/obl/rebel/NNS")))
                .containsExactly("rebels PEOPLE SUSPECTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Men/NOUN/9/nsubj/man/NNS believed/VERB/1/acl/believe/VBN to/PART/5/mark be/AUX/5/cop members/NOUN/2/xcomp/member/NNS of/ADP/8/case Dawn/PROPN/8/compound Front/PROPN/5/nmod | 6 | 8
            Men/NOUN/10/nsubj/man/NNS who/PRON/4/nsubj:pass are/AUX/4/aux:pass/be said/VERB/1/acl:relcl/say/VBN to/PART/6/mark belong/VERB/4/xcomp to/ADP/9/case Dawn/PROPN/9/compound Front/PROPN/6/obl | 7 | 9
            Men/NOUN/7/nsubj/man/NNS ,/PUNCT/4/punct probably/ADV/4/advmod members/NOUN/1/appos/member/NNS of/ADP/6/case Dawn/PROPN/4/nmod | 5 | 6
            """)
    void doubtsTheOrganisationOfThoseWhoAreOnlyHeldToBelongToIt(String subject, int first, int end) {
        assertThat(Told.doers(organisation(attackBy(subject), first, end)))
                .contains((end - first > 1 ? "Dawn Front" : "Dawn") + " ORGANISATION SUSPECTED")
                .anyMatch(doer -> doer.endsWith("PEOPLE REPORTED"));
    }

    @Test
    void knowsTheAirStrikesOfACountryFromTheAttacksThatItSuffers() {
        String killed = " killed/VERB/0/root/kill nine/NUM/%1$d/nummod people/NOUN/%2$d/obj/people/NNS";
        assertThat(Told.doers(Trees.document("France/PROPN/4/nmod:poss 's/PART/1/case air/NOUN/4/compound"
                        + " strikes/NOUN/5/nsubj/strike/NNS" + killed.formatted(7, 5))))
                .containsExactly("France ORGANISATION REPORTED");
        assertThat(Told.doers(Trees.document("France/PROPN/3/nmod:poss 's/PART/1/case attacks/NOUN/4/nsubj/attack/NNS"
                        + killed.formatted(6, 4))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET/2/det bishop/NOUN/4/nmod:poss 's/PART/2/case murder/NOUN/5/nsubj shocked/VERB/0/root/shock"
                        + " Lima/PROPN/5/obj",
                "Police/NOUN/2/nsubj raided/VERB/0/root/raid a/DET/4/det house/NOUN/2/obj in/ADP/6/case Lima/PROPN/2/obl",
                "Police/NOUN/2/nsubj arrested/VERB/0/root/arrest two/NUM/4/nummod students/NOUN/2/obj/student/NNS"
                        + " in/ADP/6/case Lima/PROPN/2/obl",
            })
    void blamesNeitherVictimsNorThePolice(String sentence) {
        assertThat(Told.incidents(sentence)).hasSize(1);
        assertThat(Told.doers(Trees.document(sentence))).isEmpty();
    }

    @Test
    void blamesNobodyWhoWasKilled() {
        String attack = "Tom/PROPN/3/nsubj Poe/PROPN/1/flat attacked/VERB/0/root/attack a/DET/5/det bank/NOUN/3/obj";
        String killed = " and/CCONJ/8/cc was/AUX/8/aux:pass/be killed/VERB/3/conj/kill/VBN";
        Name name = new Name(Name.Kind.PERSON, 0, 2);
        assertThat(Told.doers(Trees.named(Trees.document(attack), name))).containsExactly("Tom Poe PERSON REPORTED");
        assertThat(Told.doers(Trees.named(Trees.document(attack + killed), name)))
                .isEmpty();
    }

    private static Document organisation(String sentence, int first, int end) {
        return Trees.named(Trees.document(sentence), new Name(Name.Kind.ORGANISATION, first, end));
    }

    /** Of a subject the sentence in which it attacks a bank. */
    private static String attackBy(String subject) {
        int words = subject.split(" ").length;
        return subject + A_BANK.formatted(words + 3, words + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Members/NOUN/6/nsubj/member/NNS of/ADP/5/case the/DET/5/det same/ADJ/5/amod group/NOUN/1/nmod | Members of the same group
            Gunmen/NOUN/5/nsubj/gunman/NNS from/ADP/4/case that/DET/4/det group/NOUN/1/nmod | Gunmen
            """)
    void meansTheArmedGroupToldOfLast(String subject, String people) {
        String talks = "Farc/PROPN/2/nsubj wants/VERB/0/root/want talks/NOUN/2/obj/talk/NNS";
        int verb = subject.split(" ").length + 1;
        String told =
                subject.replaceAll("(/NOUN/)[0-9]+(/nsubj)", "$1" + verb + "$2") + A_BANK.formatted(verb + 2, verb);
        assertThat(Told.doers(Trees.document(talks, told)))
                .containsExactly(people + " PEOPLE REPORTED", "Farc ORGANISATION REPORTED");
    }

    @Test
    void namesTheBodyOfSomeOfThem() {
        String subject =
                "Men/NOUN/6/nsubj/man/NNS including/ADP/3/case members/NOUN/1/nmod/member/NNS of/ADP/5/case Farc/PROPN/3/nmod";
        assertThat(Told.doers(Trees.document(attackBy(subject))))
                .containsExactly("Men PEOPLE REPORTED", "Farc ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/DET/2/det rocket/NOUN/6/nsubj fired/VERB/2/acl/fire/VBN by/ADP/5/case Farc/PROPN/3/obl hit/VERB/0/root/hit a/DET/8/det bank/NOUN/6/obj",
                "A/DET/2/det bank/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be hit/VERB/0/root/hit/VBN by/ADP/6/case rockets/NOUN/4/obl/rocket/NNS launched/VERB/6/acl/launch/VBN by/ADP/9/case Farc/PROPN/7/obl",
                "A/DET/2/det bomb/NOUN/6/nsubj planted/VERB/2/acl/plant/VBN by/ADP/5/case Farc/PROPN/3/obl destroyed/VERB/0/root/destroy a/DET/8/det bank/NOUN/6/obj"
            })
    void namesThoseWhoseWeaponItWas(String sentence) {
        assertThat(Told.doers(Trees.document(sentence))).containsExactly("Farc ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A/DET/4/det navy/NOUN/4/compound missile/NOUN/4/compound ship/NOUN/5/nsubj | navy ORGANISATION REPORTED
            Military/ADJ/2/amod planes/NOUN/3/nsubj/plane/NNS | Military ORGANISATION REPORTED
            """)
    void namesTheForceWhoseThingDoesIt(String subject, String doer) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(doer);
    }

    @Test
    void namesNobodyByAPronounThatIsASentence() {
        Document plain = Trees.document(
                "A/DET/2/det bank/NOUN/4/nsubj:pass was/AUX/4/aux:pass attacked/VERB/0/root/attack/VBN",
                "They/PRON/0/root ,/PUNCT/1/punct the/DET/4/det suspects/NOUN/1/appos/suspect/NNS charged/VERB/1/acl/charge/VBN"
                        + " with/ADP/8/case the/DET/8/det attack/NOUN/5/obl");
        assertThat(Told.doers(plain)).isEmpty();
    }
}
