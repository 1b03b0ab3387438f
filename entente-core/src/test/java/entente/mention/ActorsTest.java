package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.ActorDictionary;
import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Name;
import entente.model.Party;
import entente.model.Trees;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static Document read(String... sentences) {
        return Trees.document(sentences);
    }

    private static Party at(Document document, int sentence, int token) {
        return Actors.in(document, LEXICON).stream()
                .filter(actor -> actor.sentence() == sentence && actor.head() == token)
                .map(Actor::party)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Document document) {
        return Actors.in(document, LEXICON).stream()
                .map(actor -> actor.party().name())
                .toList();
    }

    @Test
    void joinsTitleNationalityAndName() {
        Document document = read("French/ADJ/4/amod President/PROPN/4/compound Francois/PROPN/4/compound"
                + " Hollande/PROPN/5/nsubj flew/VERB/0/root home/ADV/5/advmod ./PUNCT/5/punct");
        assertThat(at(document, 0, 3)).isEqualTo(new Party("Francois Hollande", "FRAGOV", "French President"));
    }

    @Test
    void aTitleTellsTheSectorOfSomebodyWhomAUsersDictionaryKnowsByTheCountryAlone() {
        ActorDictionary dictionary = ActorDictionary.none();
        dictionary.read("test.txt", List.of("ALAND [ALD]", "ORLOVSK [ALD]"));
        Document document = read("Aland/PROPN/2/compound President/PROPN/3/nmod:desc Orlovsk/PROPN/4/nsubj"
                + " flew/VERB/0/root home/ADV/4/advmod ./PUNCT/4/punct");
        assertThat(Actors.in(document, Lexicon.load(dictionary)))
                .filteredOn(actor -> actor.party().name().equals("Orlovsk"))
                .extracting(actor -> actor.party().code())
                .containsExactly("ALDGOV");
    }

    @Test
    void countsSoldiersOfACountryAsItsMilitary() {
        Document document =
                read("Malian/ADJ/2/amod commandos/NOUN/3/nsubj/commando/NNS waited/VERB/0/root ./PUNCT/3/punct");
        assertThat(at(document, 0, 1)).isEqualTo(new Party("Malian commandos", "MLIMIL", null));
    }

    @Test
    void countsAPossessedMinistryAsTheGovernment() {
        Document document = read("Russia/PROPN/4/nmod:poss 's/PART/1/case foreign/ADJ/4/amod ministry/NOUN/5/nsubj"
                + " answered/VERB/0/root ./PUNCT/5/punct");
        assertThat(at(document, 0, 3).code()).isEqualTo("RUSGOV");
        assertThat(names(document)).containsExactly("Russia's foreign ministry");
    }

    @Test
    void namesTheGroupOfItsMembers() {
        Document document = read(
                "Four/NUM/3/nummod IS/PROPN/3/compound militants/NOUN/4/nsubj/militant/NNS fled/VERB/0/root ./PUNCT/4/punct");
        assertThat(at(document, 0, 2)).isEqualTo(new Party("Islamic State", "IMGMUSISI", "IS militants"));
    }

    @Test
    void doesNotTakeAVerbInCapitalsForAGroup() {
        Document document =
                read("WHO/PRON/2/nsubj IS/AUX/0/root WITH/ADP/4/case US/PRON/2/obl NOW/ADV/2/advmod ?/PUNCT/2/punct");
        assertThat(names(document)).isEmpty();
    }

    @Test
    void takesANounForManyInCapitalsForAGroup() {
        Document document =
                read("THE/DET/2/det SANDINISTAS/NOUN/3/nsubj/sandinista/NNS WON/VERB/0/root/win ./PUNCT/3/punct");
        assertThat(names(document)).containsExactly("Sandinista National Liberation Front");
    }

    @Test
    void takesAnyWordThatIsTaggedAsANameForTheStartOfOneInCapitals() {
        Document document =
                read("SHINING/VERB/2/amod/shine/NNP PATH/PROPN/3/nsubj WON/VERB/0/root/win ./PUNCT/3/punct");
        assertThat(names(document)).containsExactly("Shining Path");
    }

    @Test
    void takesTheGroupOutOfANameThatGoesOnWithItsPeople() {
        Document plain = read("Shining/PROPN/2/compound Path/PROPN/3/compound guerrillas/PROPN/6/nsubj of/ADP/5/case"
                + " Junin/PROPN/3/nmod won/VERB/0/root/win ./PUNCT/6/punct");
        Document document = Trees.named(plain, new Name(Name.Kind.ORGANISATION, 0, 5));
        assertThat(names(document)).containsExactly("Shining Path");
    }

    @Test
    void takesAnAppositionAndItsNameForOneParty() {
        Document document = read("Dmitri/PROPN/2/compound Peskov/PROPN/8/nsubj ,/PUNCT/6/punct Putin/PROPN/6/nmod:poss"
                + " 's/PART/4/case spokesman/NOUN/2/appos ,/PUNCT/6/punct denied/VERB/0/root it/PRON/8/obj");
        assertThat(at(document, 0, 1)).isEqualTo(new Party("Dmitry Peskov", "RUSGOV", "Putin's spokesman"));
        assertThat(at(document, 0, 5).name()).isEqualTo("Dmitry Peskov");
    }

    @Test
    void tellsACapitalThatSpeaksFromACapitalWhereThingsHappen() {
        Document speaks = read("Moscow/PROPN/2/nsubj warned/VERB/0/root Ankara/PROPN/2/obj again/ADV/2/advmod");
        Document happens = read("He/PRON/2/nsubj spoke/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl ./PUNCT/2/punct");
        assertThat(at(speaks, 0, 0)).isEqualTo(new Party("Russia", "RUS", null));
        assertThat(names(happens)).isEmpty();
    }

    @Test
    void tellsACountryThatActsFromACountryWhereThingsHappen() {
        Document document = read("Turkey/PROPN/2/nsubj struck/VERB/0/root targets/NOUN/2/obj in/ADP/5/case"
                + " Syria/PROPN/3/nmod ./PUNCT/2/punct");
        assertThat(names(document)).containsExactly("Turkey");
    }

    @Test
    void linksAPronounToTheSubjectBefore() {
        Document document = read(
                "Angela/PROPN/2/compound Merkel/PROPN/3/nsubj received/VERB/0/root David/PROPN/5/compound Cameron/PROPN/3/obj",
                "She/PRON/2/nsubj smiled/VERB/0/root ./PUNCT/2/punct",
                "He/PRON/2/nsubj frowned/VERB/0/root ./PUNCT/2/punct");
        assertThat(at(document, 1, 0).name()).isEqualTo("Angela Merkel");
        assertThat(at(document, 2, 0).name()).isEqualTo("David Cameron");
    }

    @Test
    void linksTheGroupToTheGroupNamedBefore() {
        Document document = read(
                "Boko/PROPN/2/compound Haram/PROPN/3/nsubj retreated/VERB/0/root ./PUNCT/3/punct",
                "The/DET/2/det group/NOUN/3/nsubj vanished/VERB/0/root ./PUNCT/3/punct");
        assertThat(at(document, 1, 1)).isEqualTo(new Party("Boko Haram", "NGAREB", "group"));
    }

    @Test
    void leavesRolesWithoutCountryWithTheirSector() {
        Document document = read("Two/NUM/2/nummod gunmen/NOUN/3/nsubj/gunman/NNS ran/VERB/0/root ./PUNCT/3/punct");
        assertThat(at(document, 0, 1)).isEqualTo(new Party("gunmen", "UAF", null));
    }

    @Test
    void linksARelativePronounToItsNoun() {
        Document document = read("The/DET/2/det gunman/NOUN/6/nsubj who/PRON/4/nsubj/who/WP fired/VERB/2/acl:relcl"
                + " was/AUX/6/aux caught/VERB/0/root");
        assertThat(at(document, 0, 2).name()).isEqualTo("gunman");
    }

    @Test
    void countsPoliceAsThoseOfTheCountryAround() {
        Document document = read(
                "Police/NOUN/2/nsubj/police/NN searched/VERB/0/root Istanbul/PROPN/2/obj again/ADV/2/advmod",
                "Turkey/PROPN/2/nsubj slept/VERB/0/root while/SCONJ/5/mark police/NOUN/5/nsubj/police/NN searched/VERB/2/advcl");
        assertThat(at(document, 1, 3).code()).isEqualTo("TURCOP");
    }

    @Test
    void countsHisForcesAsThoseOfHisCountry() {
        Document document = read("Angela/PROPN/2/compound Merkel/PROPN/3/nsubj moved/VERB/0/root her/PRON/6/nmod:poss"
                + " security/NOUN/6/compound forces/NOUN/3/obj/force/NNS to/ADP/8/case France/PROPN/3/obl");
        assertThat(at(document, 0, 5).code()).isEqualTo("DEUMIL");
    }

    @Test
    void countsAFighterOfABracketedGroupAsTheGroup() {
        Document document =
                read("The/DET/2/det Workers/PROPN/6/compound (/PUNCT/4/punct PKK/PROPN/2/appos )/PUNCT/4/punct"
                        + " guerrillas/NOUN/7/nsubj/guerrilla/NNS left/VERB/0/root");
        assertThat(at(document, 0, 5)).isEqualTo(new Party("Kurdistan Workers' Party", "TURREB", "guerrillas"));
    }

    @Test
    void takesLettersInBracketsForShortOfTheBodyBeforeThem() {
        String party =
                "The/DET/2/det %s/PROPN/3/compound %s/PROPN/7/nsubj (/PUNCT/5/punct IS/PROPN/3/appos )/PUNCT/5/punct"
                        + " met/VERB/0/root";
        Name name = new Name(Name.Kind.ORGANISATION, 1, 3);

        assertThat(codes(Trees.named(Trees.document(party.formatted("Socialist", "Left")), name)))
                .isEmpty();
        assertThat(codes(Trees.named(Trees.document(party.formatted("Islamic", "State")), name)))
                .containsOnly("IMGMUSISI");
    }

    private static List<String> codes(Document document) {
        return Actors.in(document, LEXICON).stream()
                .map(actor -> actor.party().code())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void prefersTheSubjectOfTheNearestClauseForAPronoun() {
        Document document =
                read("Germany/PROPN/2/nsubj hoped/VERB/0/root that/SCONJ/5/mark Poland/PROPN/5/nsubj kept/VERB/2/ccomp"
                        + " its/PRON/7/nmod:poss word/NOUN/5/obj");
        assertThat(at(document, 0, 5).name()).isEqualTo("Poland");
    }
}
