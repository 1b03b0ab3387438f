package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Name;
import entente.model.Span;
import entente.model.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            several/ADJ/3/amod police/NOUN/3/compound officers/NOUN/0/root | 2 | police officers
            the/DET/3/det burned/ADJ/3/amod chapel/NOUN/0/root near/ADP/5/case Lima/PROPN/3/nmod | 2 | burned chapel
            two/NUM/4/nummod heavily/ADV/3/advmod armed/ADJ/4/amod men/NOUN/0/root | 3 | heavily armed men
            alleged/ADJ/2/amod rebels/NOUN/0/root | 1 | rebels
            an/DET/5/det off/ADP/4/case -/PUNCT/5/punct duty/NOUN/5/compound policeman/NOUN/0/root | 4 | duty policeman
            an/DET/4/det anti/ADJ/4/amod -/PUNCT/4/punct tank/NOUN/0/root | 3 | anti - tank
            """)
    void keepsTheWordsThatTellItFromOthers(String sentence, int head, String words) {
        Document document = Trees.document(sentence);
        assertThat(words(document, phrasing(document).of(head))).isEqualTo(words);
    }

    @Test
    void namesAPersonWithoutTheTitle() {
        Document document = named("Bishop/PROPN/2/compound Tom/PROPN/0/root Poe/PROPN/2/flat", Name.Kind.PERSON, 0, 3);
        assertThat(words(document, phrasing(document).of(1))).isEqualTo("Tom Poe");
    }

    @Test
    void tellsPeopleFromTheOrganisationBeforeThem() {
        Document document = Trees.document(
                "young/ADJ/4/amod Dawn/PROPN/3/compound Front/PROPN/4/compound guerrillas/NOUN/0/root/guerrilla/NNS");
        Phrasing phrasing = phrasing(document);
        assertThat(words(document, phrasing.ofMembers(3))).isEqualTo("guerrillas");
        assertThat(phrasing.organisation(3)).map(span -> words(document, span)).contains("Dawn Front");
    }

    @Test
    void findsNoOrganisationBeforePlainPeople() {
        Document document = Trees.document("armed/ADJ/2/amod men/NOUN/0/root/man/NNS");
        assertThat(phrasing(document).organisation(1)).isEmpty();
    }

    @Test
    void namesMembersWithWhatTheyBelongTo() {
        String of = " of/ADP/5/case the/DET/5/det Dawn/PROPN/5/compound Front/PROPN/1/nmod";
        Document members = Trees.document("members/NOUN/0/root/member/NNS" + of);
        Document guerrillas = Trees.document("guerrillas/NOUN/0/root/guerrilla/NNS" + of);
        assertThat(words(members, phrasing(members).withBody(0))).isEqualTo("members of the Dawn Front");
        assertThat(words(guerrillas, phrasing(guerrillas).withBody(0))).isEqualTo("guerrillas");
    }

    @Test
    void namesABodyWithTheNamesBehindIt() {
        Document army = Trees.document("Army/PROPN/0/root of/ADP/3/case Liberty/PROPN/1/nmod");
        Document plain = Trees.document("army/NOUN/0/root of/ADP/3/case Liberty/PROPN/1/nmod");
        assertThat(words(army, phrasing(army).withComplement(0))).isEqualTo("Army of Liberty");
        assertThat(words(plain, phrasing(plain).withComplement(0))).isEqualTo("army");
    }

    @Test
    void namesAThingWithTheNameOfItsOwner() {
        String house = "house/NOUN/0/root of/ADP/3/case Ann/PROPN/1/nmod Roe/PROPN/3/flat";
        Document owned = named(house, Name.Kind.PERSON, 2, 4);
        Document beside = named(house.replace("of/ADP", "near/ADP"), Name.Kind.PERSON, 2, 4);
        assertThat(words(owned, phrasing(owned).withOwner(0))).isEqualTo("house of Ann Roe");
        assertThat(words(beside, phrasing(beside).withOwner(0))).isEqualTo("house");
    }

    @Test
    void namesAThingWithWhoeverHasIt() {
        String house = "minister/NOUN/2/nmod:desc Roe/PROPN/4/nmod:poss 's/PART/2/case house/NOUN/0/root";
        String plural = "farmers/NOUN/3/nmod:poss/farmer/NNS '/PART/1/case houses/NOUN/0/root/house/NNS";
        Document owned = named(house, Name.Kind.PERSON, 1, 2);
        Document placed = named(house, Name.Kind.PLACE, 1, 2);
        Document mayor = Trees.document("mayor/NOUN/3/nmod:poss/mayor/NN 's/PART/1/case house/NOUN/0/root");
        Document farmers = Trees.document(plural);
        assertThat(words(owned, phrasing(owned).withOwner(3))).isEqualTo("minister Roe 's house");
        assertThat(words(placed, phrasing(placed).withOwner(3))).isEqualTo("house");
        assertThat(words(mayor, phrasing(mayor).withOwner(2))).isEqualTo("mayor 's house");
        assertThat(words(farmers, phrasing(farmers).withOwner(2))).isEqualTo("houses");
    }

    @Test
    void namesSomebodyWithWhoseHeIs() {
        Document wife = Trees.document(
                "wife/NOUN/0/root of/ADP/4/case the/DET/4/det editor/NOUN/1/nmod of/ADP/7/case the/DET/7/det"
                        + " paper/NOUN/4/nmod");
        assertThat(words(wife, phrasing(wife).withOwner(0))).isEqualTo("wife of the editor of the paper");
    }

    private static Document named(String sentence, Name.Kind kind, int first, int end) {
        return Trees.named(Trees.document(sentence), new Name(kind, first, end));
    }

    private static Phrasing phrasing(Document document) {
        return new Phrasing(new Tree(document.sentences().getFirst()), LEXICON);
    }

    private static String words(Document document, Span span) {
        return document.words(span);
    }
}
