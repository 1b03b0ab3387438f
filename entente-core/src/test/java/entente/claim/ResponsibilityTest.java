package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Attribution;
import entente.model.Document;
import entente.model.Incident;
import entente.model.Name;
import entente.model.Party;
import entente.model.Trees;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityTest {
    private static final String BLAST =
            "A/DET/2/det bomb/NOUN/3/nsubj destroyed/VERB/0/root/destroy a/DET/5/det bank/NOUN/3/obj";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS claimed/VERB/0/root/claim responsibility/NOUN/2/obj for/ADP/6/case the/DET/6/det attack/NOUN/3/nmod on/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | Rebels | CLAIMED | Rebels
            Rebels/NOUN/2/nsubj/rebel/NNS claimed/VERB/0/root/claim the/DET/4/det attack/NOUN/2/obj on/ADP/7/case a/DET/7/det bank/NOUN/4/nmod | Rebels | CLAIMED | Rebels
            Rebels/NOUN/2/nsubj/rebel/NNS confessed/VERB/0/root/confess to/ADP/5/case the/DET/5/det attack/NOUN/2/obl on/ADP/8/case a/DET/8/det bank/NOUN/5/nmod | Rebels | CLAIMED | Rebels
            Police/NOUN/2/nsubj hold/VERB/0/root/hold rebels/NOUN/2/obj/rebel/NNS responsible/ADJ/2/xcomp for/ADP/7/case the/DET/7/det attack/NOUN/4/obl on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj blamed/VERB/0/root/blame rebels/NOUN/2/obj/rebel/NNS for/ADP/6/case the/DET/6/det attack/NOUN/2/obl on/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj blamed/VERB/0/root/blame the/DET/4/det attack/NOUN/2/obj at/ADP/7/case a/DET/7/det bank/NOUN/4/nmod on/ADP/9/case rebels/NOUN/2/obl/rebel/NNS | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj blamed/VERB/0/root/blame the/DET/4/det attack/NOUN/2/obj on/ADP/7/case a/DET/7/det bank/NOUN/4/nmod on/ADP/9/case rebels/NOUN/7/nmod/rebel/NNS | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj attributed/VERB/0/root/attribute the/DET/4/det attack/NOUN/2/obj on/ADP/7/case a/DET/7/det bank/NOUN/4/nmod to/ADP/9/case rebels/NOUN/2/obl/rebel/NNS | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj accused/VERB/0/root/accuse rebels/NOUN/2/obj/rebel/NNS of/SCONJ/5/mark attacking/VERB/2/advcl/attack/VBG a/DET/7/det bank/NOUN/5/obj | rebels | ACCUSED | Police
            Police/NOUN/2/nsubj linked/VERB/0/root/link rebels/NOUN/2/obj/rebel/NNS to/ADP/6/case the/DET/6/det attack/NOUN/2/obl on/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | rebels | SUSPECTED | Police
            Rebels/NOUN/3/nsubj:pass/rebel/NNS are/AUX/3/aux:pass/be suspected/VERB/0/root/suspect/VBN of/SCONJ/5/mark attacking/VERB/3/advcl/attack/VBG a/DET/7/det bank/NOUN/5/obj | Rebels | SUSPECTED |
            Four/NUM/2/nummod students/NOUN/4/nsubj:pass/student/NNS were/AUX/4/aux:pass/be arrested/VERB/0/root/arrest/VBN for/ADP/7/case the/DET/7/det attack/NOUN/4/obl on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | students | SUSPECTED | authorities
            Rebels/NOUN/4/nsubj/rebel/NNS may/AUX/4/aux be/AUX/4/cop responsible/ADJ/0/root for/ADP/7/case the/DET/7/det attack/NOUN/4/obl on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | Rebels | POSSIBLE |
            Police/NOUN/2/nsubj see/VERB/0/root a/DET/5/det possible/ADJ/5/amod involvement/NOUN/2/obj of/ADP/7/case rebels/NOUN/5/nmod/rebel/NNS in/ADP/10/case the/DET/10/det attack/NOUN/5/nmod on/ADP/13/case a/DET/13/det bank/NOUN/10/nmod | rebels | POSSIBLE |
            Jurors/NOUN/2/nsubj/juror/NNS acquitted/VERB/0/root/acquit a/DET/4/det student/NOUN/2/obj of/ADP/7/case the/DET/7/det murder/NOUN/2/obl of/ADP/10/case a/DET/10/det judge/NOUN/7/nmod | student | ACQUITTED | Jurors
            """)
    void tellsWhoSaysWhoDidIt(String sentence, String doer, Attribution.Mode mode, @Nullable String by) {
        assertThat(Told.incidents(sentence))
                .flatExtracting(Incident::perpetrators)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.wording()).isEqualTo(doer);
                    assertThat(said.mode()).isEqualTo(mode);
                    assertThat(name(said.by())).isEqualTo(by);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/3/nsubj/rebel/NNS are/AUX/3/cop/be responsible/ADJ/0/root for/ADP/6/case the/DET/6/det attack/NOUN/3/obl on/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | Rebels PEOPLE ACCUSED
            Police/NOUN/2/nsubj chased/VERB/0/root/chase the/DET/4/det rebels/NOUN/2/obj/rebel/NNS responsible/ADJ/4/amod for/ADP/8/case the/DET/8/det attack/NOUN/5/obl on/ADP/11/case a/DET/11/det bank/NOUN/8/nmod | rebels PEOPLE ACCUSED
            The/DET/2/det attack/NOUN/8/nsubj on/ADP/5/case a/DET/5/det bank/NOUN/2/nmod was/AUX/8/cop/be the/DET/8/det work/NOUN/0/root of/ADP/10/case rebels/NOUN/8/nmod/rebel/NNS | rebels PEOPLE ACCUSED
            Rebels/NOUN/4/nsubj/rebel/NNS were/AUX/4/cop/be the/DET/4/det authors/NOUN/0/root/author/NNS of/ADP/7/case the/DET/7/det attack/NOUN/4/nmod on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | Rebels PEOPLE ACCUSED
            Rebels/NOUN/3/nsubj/rebel/NNS are/AUX/3/cop/be guilty/ADJ/0/root of/ADP/6/case the/DET/6/det attack/NOUN/3/obl on/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | Rebels PEOPLE ACCUSED
            The/DET/2/det rebels/NOUN/4/nmod:poss/rebel/NNS 's/PART/2/case involvement/NOUN/11/nsubj in/ADP/7/case the/DET/7/det attack/NOUN/4/nmod on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod surprised/VERB/0/root/surprise Lima/PROPN/11/obj | rebels PEOPLE SUSPECTED
            Police/NOUN/2/nsubj mentioned/VERB/0/root/mention the/DET/4/det involvement/NOUN/2/obj of/ADP/6/case rebels/NOUN/4/nmod/rebel/NNS in/ADP/9/case the/DET/9/det attack/NOUN/4/nmod on/ADP/12/case a/DET/12/det bank/NOUN/9/nmod | rebels PEOPLE SUSPECTED
            """)
    void findsItInAdjectivesAndNouns(String sentence, String doer) {
        assertThat(Told.doers(Trees.document(sentence))).containsExactly(doer);
    }

    @Test
    void namesTheOrganisationThatClaimsIt() {
        Document plain = Trees.document("The/DET/3/det Dawn/PROPN/3/compound Front/PROPN/4/nsubj"
                + " claimed/VERB/0/root/claim responsibility/NOUN/4/obj for/ADP/8/case the/DET/8/det attack/NOUN/5/nmod"
                + " on/ADP/11/case a/DET/11/det bank/NOUN/8/nmod");
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 1, 3))))
                .containsExactly("Dawn Front ORGANISATION CLAIMED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Farc/PROPN/2/nsubj/Farc/NNP said/VERB/0/root/say it/PRON/4/nsubj attacked/VERB/2/ccomp/attack the/DET/6/det bank/NOUN/4/obj
            Farc/PROPN/2/nsubj/Farc/NNP said/VERB/0/root/say it/PRON/7/nsubj was/AUX/7/cop/be behind/ADP/7/case the/DET/7/det attack/NOUN/2/ccomp on/ADP/10/case a/DET/10/det bank/NOUN/7/nmod
            Farc/PROPN/2/nsubj/Farc/NNP said/VERB/0/root/say it/PRON/5/nsubj was/AUX/5/cop/be responsible/ADJ/2/ccomp for/ADP/8/case the/DET/8/det attack/NOUN/5/obl on/ADP/11/case a/DET/11/det bank/NOUN/8/nmod
            """)
    void takesWhatABodySaysOfItselfForItsClaim(String sentence) {
        assertThat(Told.doers(Trees.document(sentence))).containsExactly("Farc ORGANISATION CLAIMED");
    }

    @Test
    void suspectsWhomPoliceSuspectOfWhatWasToldOfLast() {
        assertThat(Told.doers(Trees.document(
                        BLAST, "Police/NOUN/2/nsubj suspect/VERB/0/root/suspect rebels/NOUN/2/obj/rebel/NNS")))
                .containsExactly("rebels PEOPLE SUSPECTED");
    }

    @Test
    void takesAPronounForNobodyWhoOnlySpeaksOfOthers() {
        assertThat(Told.doers(Trees.document("Ana/PROPN/2/nsubj said/VERB/0/root/say it/PRON/4/nsubj"
                        + " attacked/VERB/2/ccomp/attack the/DET/6/det bank/NOUN/4/obj")))
                .isEmpty();
    }

    @Test
    void blamesForWhatWasToldOfLastWhereTheWordNamesNoIncident() {
        assertThat(Told.doers(Trees.document(
                        BLAST, "Police/NOUN/2/nsubj blamed/VERB/0/root/blame" + " rebels/NOUN/2/obj/rebel/NNS")))
                .containsExactly("rebels PEOPLE ACCUSED");
        assertThat(Told.doers(Trees.document(
                        BLAST, "Police/NOUN/2/nsubj accused/VERB/0/root/accuse" + " rebels/NOUN/2/obj/rebel/NNS")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Farc/PROPN/2/nsubj/Farc/NNP did/VERB/0/root/do it/PRON/2/obj | ACCUSED
            Farc/PROPN/3/nsubj/Farc/NNP is/AUX/3/cop/be responsible/ADJ/0/root | ACCUSED
            Farc/PROPN/4/nsubj/Farc/NNP was/AUX/4/cop/be behind/ADP/4/case it/PRON/0/root | ACCUSED
            Farc/PROPN/4/nsubj/Farc/NNP is/AUX/4/cop/be to/PART/4/mark blame/NOUN/0/root | ACCUSED
            Suspicion/NOUN/2/nsubj fell/VERB/0/root/fall on/ADP/4/case Farc/PROPN/2/obl/Farc/NNP | SUSPECTED
            The/DET/2/det attack/NOUN/3/nsubj involved/VERB/0/root/involve Farc/PROPN/3/obj/Farc/NNP | SUSPECTED
            The/DET/2/det attack/NOUN/3/nsubj bore/VERB/0/root/bear hallmarks/NOUN/3/obj/hallmark/NNS of/ADP/6/case Farc/PROPN/4/nmod/Farc/NNP | SUSPECTED
            The/DET/2/det attack/NOUN/4/nsubj is/AUX/4/cop/be part/NOUN/0/root of/ADP/8/case Farc/PROPN/8/nmod:poss/Farc/NNP 's/PART/6/case campaign/NOUN/4/nmod | REPORTED
            They/PRON/2/nsubj excluded/VERB/0/root/exclude not/PART/2/advmod the/DET/5/det involvement/NOUN/2/obj of/ADP/7/case Farc/PROPN/5/nmod/Farc/NNP | POSSIBLE
            Farc/PROPN/2/nsubj/Farc/NNP said/VERB/0/root/say it/PRON/6/nsubj was/AUX/6/cop/be not/PART/6/advmod responsible/ADJ/2/ccomp | DENIED
            Farc/PROPN/2/nsubj/Farc/NNP had/VERB/0/root/have nothing/PRON/2/obj to/PART/5/mark do/VERB/3/acl with/ADP/8/case the/DET/8/det attack/NOUN/5/obl | DENIED
            Leaflets/NOUN/5/nsubj:pass/leaflet/NNS of/ADP/3/case Farc/PROPN/1/nmod/Farc/NNP were/AUX/5/aux:pass/be found/VERB/0/root/find/VBN | POSSIBLE
            The/DET/2/det attackers/NOUN/3/nsubj/attacker/NNS belonged/VERB/0/root/belong to/ADP/5/case Farc/PROPN/3/obl/Farc/NNP | REPORTED
            """)
    void tellsOfWhatWasToldOfLastWhoDidIt(String sentence, Attribution.Mode mode) {
        assertThat(Told.doers(Trees.document(BLAST, sentence))).contains("Farc ORGANISATION " + mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana/PROPN/3/nsubj is/AUX/3/cop/be responsible/ADJ/0/root",
                "Farc/PROPN/3/nsubj/Farc/NNP is/AUX/3/cop/be responsible/ADJ/0/root to/ADP/5/case"
                        + " Congress/PROPN/3/obl",
                "Lima/PROPN/2/nsubj said/VERB/0/root/say Farc/PROPN/6/nsubj/Farc/NNP was/AUX/6/cop/be"
                        + " not/PART/6/advmod responsible/ADJ/2/ccomp",
                "Leaflets/NOUN/5/nsubj:pass/leaflet/NNS of/ADP/3/case Farc/PROPN/1/nmod/Farc/NNP were/AUX/5/aux:pass/be"
                        + " banned/VERB/0/root/ban/VBN",
                "The/DET/2/det attackers/NOUN/3/nsubj/attacker/NNS fled/VERB/0/root/flee to/ADP/5/case"
                        + " Farc/PROPN/3/obl/Farc/NNP"
            })
    void accusesNobodyOfWhatIsOnlyToldBesideIt(String sentence) {
        assertThat(Told.doers(Trees.document(BLAST, sentence))).isEmpty();
    }

    @Test
    void holdsAllWhoAreNamedResponsible() {
        assertThat(Told.doers(Trees.document("We/PRON/2/nsubj hold/VERB/0/root Farc/PROPN/2/obj/Farc/NNP"
                        + " and/CCONJ/5/cc rebels/NOUN/3/conj/rebel/NNS responsible/ADJ/5/amod for/ADP/9/case"
                        + " the/DET/9/det attack/NOUN/6/obl on/ADP/12/case a/DET/12/det bank/NOUN/9/nmod")))
                .containsExactly("Farc ORGANISATION ACCUSED", "rebels PEOPLE ACCUSED");
    }

    @Test
    void keepsADenialWithWhoeverDenies() {
        assertThat(Told.incidents(
                        BLAST,
                        "Rebels/NOUN/2/nsubj/rebel/NNS denied/VERB/0/root/deny"
                                + " involvement/NOUN/2/obj in/ADP/6/case the/DET/6/det attack/NOUN/3/nmod"))
                .flatExtracting(Incident::perpetrators)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.mode()).isEqualTo(Attribution.Mode.DENIED);
                    assertThat(said.by()).isEqualTo(said.party());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/2/nsubj/rebel/NNS denied/VERB/0/root/deny involvement/NOUN/2/obj | Rebels
            Rebels/NOUN/2/nsubj/rebel/NNS denied/VERB/0/root/deny carrying/VERB/2/xcomp/carry out/ADP/3/compound:prt the/DET/6/det attack/NOUN/3/obj | Rebels
            Rebels/NOUN/2/nsubj/rebel/NNS denied/VERB/0/root/deny they/PRON/7/nsubj were/AUX/7/cop/be behind/ADP/7/case the/DET/7/det attack/NOUN/2/ccomp | Rebels
            Libya/PROPN/2/nsubj denied/VERB/0/root/deny that/SCONJ/6/mark its/PRON/5/nmod:poss forces/NOUN/6/nsubj/force/NNS shelled/VERB/2/ccomp/shell it/PRON/6/obj | Libya
            Libya/PROPN/2/nsubj denied/VERB/0/root/deny that/SCONJ/5/mark rebels/NOUN/5/nsubj/rebel/NNS shelled/VERB/2/ccomp/shell it/PRON/5/obj | rebels
            """)
    void tellsADenialForWhomItIsMade(String denial, String doer) {
        assertThat(Told.incidents(BLAST, denial))
                .flatExtracting(Incident::perpetrators)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.wording()).isEqualTo(doer);
                    assertThat(said.mode()).isEqualTo(Attribution.Mode.DENIED);
                });
    }

    @Test
    void keepsTheDenialOfTheNetworkThatIsAccusedBesideTheAccusation() {
        Document plain = Trees.document(
                BLAST,
                "Police/NOUN/2/nsubj blamed/VERB/0/root/blame the/DET/5/det Dawn/PROPN/5/compound Network/PROPN/2/obj",
                "The/DET/2/det network/NOUN/3/nsubj denied/VERB/0/root/deny involvement/NOUN/3/obj");
        assertThat(Told.doers(Trees.named(plain, 1, new Name(Name.Kind.ORGANISATION, 3, 5))))
                .containsExactly("Dawn Network ORGANISATION ACCUSED", "Dawn Network ORGANISATION DENIED");
    }

    @Test
    void takesNobodyWhoKillsTheAttackerForWhoeverAttacked() {
        String attack = "A/DET/2/det car/NOUN/3/nsubj rammed/VERB/0/root/ram a/DET/5/det crowd/NOUN/3/obj";
        String end = "Police/NOUN/2/nsubj shot/VERB/0/root/shoot the/DET/4/det %s/NOUN/2/obj";
        assertThat(Told.doers(Trees.document(attack, end.formatted("driver")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No/DET/2/det group/NOUN/4/nsubj has/AUX/4/aux/have claimed/VERB/0/root/claim responsibility/NOUN/4/obj",
                "Rebels/NOUN/4/nsubj/rebel/NNS are/AUX/4/cop/be not/PART/4/advmod responsible/ADJ/0/root for/ADP/7/case"
                        + " the/DET/7/det attack/NOUN/4/obl",
                "Rebels/NOUN/3/nsubj/rebel/NNS may/AUX/3/aux claim/VERB/0/root responsibility/NOUN/3/obj",
                "Rebels/NOUN/2/nsubj/rebel/NNS claimed/VERB/0/root/claim victory/NOUN/2/obj",
            })
    void blamesNobodyWhomNobodyBlames(String sentence) {
        assertThat(Told.doers(Trees.document(BLAST, sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels/NOUN/5/nsubj/rebel/NNS were/AUX/5/cop/be behind/ADP/5/case the/DET/5/det bombing/NOUN/0/root of/ADP/8/case a/DET/8/det bank/NOUN/5/nmod | Rebels PEOPLE REPORTED
            Police/NOUN/2/nsubj seek/VERB/0/root the/DET/4/det rebels/NOUN/2/obj/rebel/NNS behind/ADP/7/case the/DET/7/det bombing/NOUN/4/nmod of/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | rebels PEOPLE REPORTED
            Rebels/NOUN/3/nsubj:pass/rebel/NNS are/AUX/3/aux:pass/be believed/VERB/0/root/believe/VBN to/PART/8/mark be/AUX/8/cop/be behind/ADP/8/case the/DET/8/det bombing/NOUN/3/xcomp of/ADP/11/case a/DET/11/det bank/NOUN/8/nmod | Rebels PEOPLE SUSPECTED
            Police/NOUN/2/nsubj seek/VERB/0/root the/DET/4/det rebels/NOUN/2/obj/rebel/NNS involved/ADJ/4/amod in/ADP/8/case the/DET/8/det bombing/NOUN/5/obl of/ADP/11/case a/DET/11/det bank/NOUN/8/nmod | rebels PEOPLE REPORTED
            Police/NOUN/2/nsubj arrested/VERB/0/root/arrest students/NOUN/2/obj/student/NNS on/ADP/5/case charges/NOUN/2/obl/charge/NNS of/SCONJ/8/mark being/AUX/8/aux:pass/be implicated/VERB/5/acl/implicate/VBN in/ADP/11/case the/DET/11/det bombing/NOUN/8/obl of/ADP/14/case a/DET/14/det bank/NOUN/11/nmod | students PEOPLE ACCUSED
            The/DET/2/det arrest/NOUN/13/nsubj of/ADP/4/case students/NOUN/2/nmod/student/NNS on/ADP/6/case charges/NOUN/2/nmod/charge/NNS of/SCONJ/9/mark being/AUX/9/aux:pass/be implicated/VERB/6/acl/implicate/VBN in/ADP/12/case the/DET/12/det bombing/NOUN/9/obl angered/VERB/0/root/anger officers/NOUN/13/obj/officer/NNS | students PEOPLE ACCUSED
            Students/NOUN/4/nsubj:pass/student/NNS will/AUX/4/aux be/AUX/4/aux:pass tried/VERB/0/root/try/VBN for/ADP/7/case the/DET/7/det bombing/NOUN/4/obl of/ADP/10/case a/DET/10/det bank/NOUN/7/nmod | Students PEOPLE SUSPECTED
            Students/NOUN/2/nsubj/student/NNS face/VERB/0/root trial/NOUN/2/obj for/ADP/6/case the/DET/6/det bombing/NOUN/2/obl of/ADP/9/case a/DET/9/det bank/NOUN/6/nmod | Students PEOPLE ACCUSED
            The/DET/2/det arrest/NOUN/12/nsubj:pass of/ADP/4/case rebels/NOUN/2/nmod/rebel/NNS for/ADP/7/case the/DET/7/det bombing/NOUN/2/nmod of/ADP/10/case a/DET/10/det bank/NOUN/7/nmod was/AUX/12/aux:pass/be announced/VERB/0/root/announce/VBN | rebels PEOPLE SUSPECTED
            A/DET/2/det judge/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be murdered/VERB/0/root/murder/VBN on/ADP/6/case orders/NOUN/4/obl/order/NNS from/ADP/8/case rebels/NOUN/6/nmod/rebel/NNS | rebels PEOPLE ACCUSED
            Four/NUM/2/nummod students/NOUN/4/nsubj:pass/student/NNS were/AUX/4/aux:pass/be arrested/VERB/0/root/arrest/VBN on/ADP/6/case charges/NOUN/4/obl/charge/NNS of/SCONJ/9/mark being/AUX/9/aux:pass/be involved/VERB/6/acl/involve/VBN in/ADP/12/case the/DET/12/det bombing/NOUN/9/obl of/ADP/15/case a/DET/15/det bank/NOUN/12/nmod | students PEOPLE SUSPECTED
            Police/NOUN/2/nsubj charged/VERB/0/root/charge four/NUM/4/nummod students/NOUN/2/obj/student/NNS with/SCONJ/6/mark participating/VERB/2/advcl/participate/VBG in/ADP/9/case the/DET/9/det bombing/NOUN/6/obl of/ADP/12/case a/DET/12/det bank/NOUN/9/nmod | students PEOPLE SUSPECTED
            The/DET/2/det attack/NOUN/7/nsubj:pass on/ADP/5/case a/DET/5/det bank/NOUN/2/nmod was/AUX/7/aux:pass/be blamed/VERB/0/root/blame/VBN on/ADP/9/case rebels/NOUN/7/obl/rebel/NNS | rebels PEOPLE ACCUSED
            """)
    void namesThoseBehindAnActAndNotThoseWhoSaySo(String sentence, String doer) {
        assertThat(Told.doers(Trees.document(sentence)))
                .contains(doer)
                .allMatch(told -> told.startsWith(doer.split(" ")[0]));
    }

    @Test
    void readsAClaimInLeafletsForThoseWhoHandThemOut() {
        assertThat(Told.doers(Trees.document(
                        BLAST,
                        "Rebels/NOUN/2/nsubj/rebel/NNS distributed/VERB/0/root/distribute"
                                + " leaflets/NOUN/2/obj/leaflet/NNS claiming/VERB/3/acl/claim/VBG"
                                + " responsibility/NOUN/4/obj for/ADP/8/case the/DET/8/det attack/NOUN/5/nmod")))
                .containsExactly("Rebels PEOPLE CLAIMED");
    }

    @Test
    void letsWhoeverIsQuotedAccuseWhereTheWordsNameNoAccuser() {
        String accusation = "rebels/NOUN/%1$d/nsubj/rebel/NNS were/AUX/%1$d/cop/be responsible/ADJ/%2$d/%3$s"
                + " for/ADP/%4$d/case the/DET/%4$d/det attack/NOUN/%1$d/obl on/ADP/%5$d/case a/DET/%5$d/det"
                + " bank/NOUN/%4$d/nmod";
        String quoted =
                "A/DET/2/det minister/NOUN/3/nsubj said/VERB/0/root/say " + accusation.formatted(6, 3, "ccomp", 9, 12);
        assertThat(accusers(accusation.formatted(3, 0, "root", 6, 9))).containsOnlyNulls();
        assertThat(accusers(quoted)).containsExactly("minister");
    }

    @Test
    void tellsWhoReportsThatSomebodyDidIt() {
        String attack =
                "rebels/NOUN/%1$d/nsubj/rebel/NNS attacked/VERB/%2$d/%3$s/attack a/DET/%4$d/det bank/NOUN/%1$d/obj";
        String quoted = "A/DET/2/det minister/NOUN/3/nsubj said/VERB/0/root/say " + attack.formatted(5, 3, "ccomp", 7);
        assertThat(accusers(attack.formatted(2, 0, "root", 4))).containsOnlyNulls();
        assertThat(accusers(quoted)).containsExactly("minister");
    }

    @Test
    void letsNobodyDoWhatHeSuffers() {
        assertThat(Told.doers(
                        Trees.document("Ten/NUM/2/nummod students/NOUN/4/nsubj:pass/student/NNS were/AUX/4/aux:pass/be"
                                + " killed/VERB/0/root/kill/VBN by/ADP/7/case a/DET/7/det bomb/NOUN/4/obl ,/PUNCT/9/punct"
                                + " killing/VERB/4/advcl/kill/VBG everybody/PRON/9/obj aboard/ADV/9/advmod")))
                .isEmpty();
    }

    @Test
    void blamesWhoeverMadeTheAttemptThatOthersFoiled() {
        String foiled = "Police/NOUN/2/nsubj foiled/VERB/0/root/foil an/DET/4/det attempt/NOUN/2/obj";
        String kidnap = " to/PART/%1$d/mark kidnap/VERB/4/acl/kidnap/VB a/DET/%2$d/det judge/NOUN/%1$d/obj";
        assertThat(Told.doers(Trees.document(
                        foiled + " by/ADP/6/case rebels/NOUN/4/nmod/rebel/NNS" + kidnap.formatted(8, 10))))
                .containsExactly("rebels PEOPLE REPORTED");
        assertThat(Told.doers(Trees.document(foiled + kidnap.formatted(6, 8)))).isEmpty();
    }

    @Test
    void spreadsAClaimOverAsManyIncidentsAsItSpeaksOf() {
        List<Incident> incidents = Told.incidents(
                exploded("bank", "Lima"),
                exploded("school", "Quito"),
                "Rebels/NOUN/2/nsubj/rebel/NNS claimed/VERB/0/root/claim responsibility/NOUN/2/obj for/ADP/6/case"
                        + " two/NUM/6/nummod attacks/NOUN/3/nmod/attack/NNS");
        assertThat(incidents).hasSize(2).allSatisfy(incident -> assertThat(incident.perpetrators())
                .extracting(Attribution::wording)
                .containsExactly("Rebels"));
    }

    @Test
    void givesAClaimToTheLastIncidentWhereItSpeaksOfNone() {
        List<Incident> incidents = Told.incidents(
                exploded("bank", "Lima"),
                exploded("school", "Quito"),
                "Rebels/NOUN/2/nsubj/rebel/NNS claimed/VERB/0/root/claim responsibility/NOUN/2/obj");
        assertThat(incidents).extracting(i -> i.perpetrators().size()).containsExactly(0, 1);
    }

    @Test
    void reportsTheDeedThatSomebodyCondemns() {
        assertThat(Told.doers(
                        Trees.document("Bishops/NOUN/2/nsubj/bishop/NNS condemned/VERB/0/root/condemn the/DET/4/det"
                                + " murder/NOUN/2/obj committed/VERB/4/acl/commit/VBN by/ADP/7/case rebels/NOUN/5/obl/rebel/NNS"
                                + " against/ADP/10/case a/DET/10/det judge/NOUN/7/nmod")))
                .containsExactly("rebels PEOPLE REPORTED");
    }

    @Test
    void takesNoAttacksThatAreSuspended() {
        assertThat(Told.incidents("Rebels/NOUN/2/nsubj/rebel/NNS suspended/VERB/0/root/suspend their/PRON/4/nmod:poss"
                        + " attacks/NOUN/2/obj/attack/NNS on/ADP/7/case the/DET/7/det bank/NOUN/4/nmod"))
                .isEmpty();
    }

    /** Names of those who accuse, null for the report itself. */
    private static List<@Nullable String> accusers(String sentence) {
        List<@Nullable String> names = new ArrayList<>();
        Told.incidents(sentence)
                .forEach(incident -> incident.perpetrators().forEach(said -> names.add(name(said.by()))));
        return names;
    }

    private static String exploded(String at, String town) {
        return "A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/explode in/ADP/6/case a/DET/6/det " + at
                + "/NOUN/3/obl in/ADP/8/case " + town + "/PROPN/3/obl";
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
