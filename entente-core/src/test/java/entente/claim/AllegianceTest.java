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

class AllegianceTest {
    private static final String A_BANK = " attacked/VERB/0/root/attack a/DET/%d/det bank/NOUN/%d/obj";
    private static final String THE_GROUP =
            "This/DET/2/det group/NOUN/3/nsubj attacked/VERB/0/root/attack" + " a/DET/5/det bank/NOUN/3/obj";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NOUN/7/nsubj/gunman/NNS working/VERB/1/acl/work/VBG for/ADP/6/case the/DET/6/det Harbour/PROPN/6/compound Ring/PROPN/2/obl | Gunmen
            Gunmen/NOUN/7/nsubj/gunman/NNS hired/VERB/1/acl/hire/VBN by/ADP/6/case the/DET/6/det Harbour/PROPN/6/compound Ring/PROPN/2/obl | Gunmen
            Gunmen/NOUN/7/nsubj/gunman/NNS who/PRON/3/nsubj serve/VERB/1/acl:relcl with/ADP/6/case Harbour/PROPN/6/compound Ring/PROPN/3/obl | Gunmen
            Gunmen/NOUN/7/nsubj/gunman/NNS from/ADP/6/case the/DET/6/det violent/ADJ/6/amod Harbour/PROPN/6/compound Ring/PROPN/1/nmod | Gunmen
            """)
    void namesWhomPeopleAreToldToServe(String subject, String people) {
        Document plain = Trees.document(attackBy(subject));
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 4, 6))))
                .containsExactly(people + " PEOPLE REPORTED", "Harbour Ring ORGANISATION REPORTED");
    }

    @Test
    void namesAllTheBodiesOfAList() {
        Document plain = Trees.document("Members/NOUN/8/nsubj/member/NNS of/ADP/4/case Dawn/PROPN/4/compound"
                + " Front/PROPN/1/nmod and/CCONJ/7/cc the/DET/7/det army/NOUN/4/conj attacked/VERB/0/root/attack"
                + " a/DET/10/det bank/NOUN/8/obj");
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 2, 4))))
                .containsExactly(
                        "Members of Dawn Front PEOPLE REPORTED",
                        "Dawn Front ORGANISATION REPORTED",
                        "army ORGANISATION REPORTED");
    }

    @Test
    void takesInitialsInBracketsForTheSameBody() {
        Document plain = Trees.document("Dawn/PROPN/2/compound Front/PROPN/6/compound (/PUNCT/4/punct DF/PROPN/2/appos"
                + " )/PUNCT/4/punct guerrillas/NOUN/7/nsubj/guerrilla/NNS attacked/VERB/0/root/attack a/DET/9/det"
                + " bank/NOUN/7/obj");
        assertThat(Told.doers(Trees.named(
                        plain, new Name(Name.Kind.ORGANISATION, 0, 2), new Name(Name.Kind.ORGANISATION, 3, 4))))
                .containsExactly("guerrillas PEOPLE REPORTED", "Dawn Front ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Army/NOUN/2/compound deserters/NOUN/3/nsubj/deserter/NNS | Army deserters PEOPLE REPORTED
            Gunmen/NOUN/7/nsubj/gunman/NNS of/ADP/6/case "/PUNCT/4/punct Dawn/PROPN/6/compound "/PUNCT/4/punct group/NOUN/1/nmod | Gunmen PEOPLE REPORTED, Dawn ORGANISATION REPORTED
            """)
    void namesWhomTheyLeftNotButTheirQuotedName(String subject, String doers) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(doers.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen/NOUN/7/nsubj/gunman/NNS who/PRON/3/nsubj fled/VERB/1/acl:relcl/flee from/ADP/6/case"
                        + " Harbour/PROPN/6/compound Ring/PROPN/3/obl",
                "Gunmen/NOUN/7/nsubj/gunman/NNS hostile/ADJ/1/amod towards/ADP/6/case the/DET/6/det"
                        + " Harbour/PROPN/6/compound Ring/PROPN/1/nmod",
            })
    void namesNobodyWhomPeopleHaveOtherwiseToDoWith(String subject) {
        Document plain = Trees.document(attackBy(subject));
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 4, 6))))
                .containsExactly("Gunmen PEOPLE REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Members/NOUN/5/nsubj/member/NNS of/ADP/4/case the/DET/4/det army/NOUN/1/nmod | Members of the army PEOPLE REPORTED | army ORGANISATION REPORTED
            Pilots/NOUN/6/nsubj/pilot/NNS of/ADP/5/case the/DET/5/det air/NOUN/5/compound force/NOUN/1/nmod | Pilots PEOPLE REPORTED | air force ORGANISATION REPORTED
            A/DET/3/det FARC/PROPN/3/compound column/NOUN/4/nsubj | FARC column PEOPLE REPORTED | FARC ORGANISATION REPORTED
            """)
    void namesTheBodyThatPeopleAreOf(String subject, String people, String body) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(people, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Army/NOUN/2/compound troops/NOUN/3/nsubj/troop/NNS | Army troops PEOPLE REPORTED | Army ORGANISATION REPORTED
            Peruvian/ADJ/3/amod army/NOUN/3/compound officers/NOUN/4/nsubj/officer/NNS | Peruvian army officers PEOPLE REPORTED | Peruvian army ORGANISATION REPORTED
            """)
    void namesTheForceThatStandsBeforeItsPeople(String subject, String people, String body) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(people, body);
    }

    @Test
    void namesWhoseGroupOfPeopleItIs() {
        String subject = "A/DET/2/det group/NOUN/8/nsubj of/ADP/4/case men/NOUN/2/nmod/man/NNS from/ADP/7/case"
                + " Dawn/PROPN/7/compound Front/PROPN/2/nmod";
        Document plain = Trees.document(attackBy(subject));
        assertThat(Told.doers(Trees.named(plain, new Name(Name.Kind.ORGANISATION, 5, 7))))
                .containsExactly("men PEOPLE REPORTED", "Dawn Front ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DET/4/det Colombian/ADJ/4/amod intelligence/NOUN/4/compound services/NOUN/5/nsubj/service/NNS | Colombian intelligence services ORGANISATION REPORTED
            The/DET/3/det guerrilla/NOUN/3/compound forces/NOUN/4/nsubj/force/NNS | guerrilla forces PEOPLE REPORTED
            """)
    void knowsABodyBehindItsNation(String subject, String doer) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(doer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops/NOUN/2/nsubj/troops/NNS | Troops PEOPLE REPORTED
            Soldiers/NOUN/2/nsubj/soldier/NNS | Soldiers PEOPLE REPORTED
            The/DET/2/det army/NOUN/3/nsubj | army ORGANISATION REPORTED
            The/DET/2/det police/NOUN/3/nsubj | police ORGANISATION REPORTED
            The/DET/3/det air/NOUN/3/compound force/NOUN/4/nsubj | air force ORGANISATION REPORTED
            """)
    void tellsABodyFromThoseWhoServeInIt(String subject, String doer) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly(doer);
    }

    @Test
    void namesThoseWhoseMachinesDidIt() {
        String machinegunned = " machinegunned/VERB/0/root/machinegun a/DET/%1$d/det school/NOUN/%2$d/obj";
        assertThat(Told.doers(Trees.document("Helicopters/NOUN/6/nsubj/helicopter/NNS of/ADP/5/case the/DET/5/det"
                        + " air/NOUN/5/compound force/NOUN/1/nmod" + machinegunned.formatted(8, 6))))
                .containsExactly("air force ORGANISATION REPORTED");
        assertThat(Told.doers(Trees.document("Helicopters/NOUN/5/nsubj/helicopter/NNS of/ADP/4/case the/DET/4/det"
                        + " ministry/NOUN/1/nmod" + machinegunned.formatted(7, 5))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"called/VERB/2/acl/call/VBN", "named/VERB/2/acl/name/VBN", "dubbed/VERB/2/acl/dub/VBN"})
    void namesAGroupByWhatItIsCalled(String called) {
        String subject = "A/DET/2/det gang/NOUN/6/nsubj " + called + " Red/PROPN/5/compound Dawn/PROPN/3/xcomp";
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly("Red Dawn ORGANISATION REPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/DET/5/det \"/PUNCT/4/punct Red/PROPN/4/compound Dawn/PROPN/6/compound \"/PUNCT/4/punct gang/NOUN/7/nsubj",
                "A/DET/2/det gang/NOUN/7/nsubj \"/PUNCT/5/punct Red/PROPN/5/compound Dawn/PROPN/2/appos \"/PUNCT/5/punct",
                "A/DET/2/det gang/NOUN/8/nsubj named/VERB/2/acl/name/VBN \"/PUNCT/6/punct Red/PROPN/6/compound"
                        + " Dawn/PROPN/2/appos \"/PUNCT/6/punct",
            })
    void namesAGroupByWhatStandsInQuotationMarks(String subject) {
        assertThat(Told.doers(Trees.document(attackBy(subject)))).containsExactly("Red Dawn ORGANISATION REPORTED");
    }

    @Test
    void namesTheGroupThatIsPointedBackTo() {
        Document plain = Trees.document(
                "A/DET/2/det gang/NOUN/6/nsubj called/VERB/2/acl/call/VBN Red/PROPN/5/compound Dawn/PROPN/3/xcomp"
                        + " settled/VERB/0/root/settle here/ADV/6/advmod",
                THE_GROUP);
        assertThat(Told.doers(plain)).containsExactly("Red Dawn ORGANISATION REPORTED");
        assertThat(Told.doers(linked(plain, 1))).containsExactly("Red Dawn ORGANISATION REPORTED");
    }

    @Test
    void takesNoCountryForWhatAGroupMeans() {
        Document plain = Trees.document("Bolivia/PROPN/2/nsubj protested/VERB/0/root/protest", THE_GROUP);
        assertThat(Told.doers(linked(plain, 0))).noneMatch(doer -> doer.contains("ORGANISATION"));
        assertThat(Told.doers(linked(Trees.document("FARC/PROPN/2/nsubj met/VERB/0/root/meet", THE_GROUP), 0)))
                .containsExactly("FARC ORGANISATION REPORTED");
    }

    /** A report in whose second sentence the second word means one of the first sentence. */
    private static Document linked(Document document, int antecedent) {
        Phrase phrase = new Phrase(1, 1, 0, 2);
        return document.with(List.of(new Link(phrase, new Phrase(0, antecedent, 0, antecedent + 1), 1)));
    }

    /** Of a subject the sentence in which it attacks a bank. */
    private static String attackBy(String subject) {
        int words = subject.split(" ").length;
        return subject + A_BANK.formatted(words + 3, words + 1);
    }
}
