package entente.mention;

import static entente.model.Name.Kind.FACILITY;
import static entente.model.Name.Kind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Document;
import entente.model.Name;
import entente.model.Place;
import entente.model.Trees;
import entente.model.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static List<Where> wheres(Document document) {
        return Places.in(document, LEXICON).stream().map(Place::where).toList();
    }

    @Test
    void findsTheLargestCityOfAName() {
        Document document = Trees.document("It/PRON/2/nsubj rained/VERB/0/root in/ADP/4/case Paris/PROPN/2/obl");
        assertThat(wheres(document)).singleElement().satisfies(where -> {
            assertThat(where.country()).isEqualTo("FR");
            assertThat(where.precision()).isEqualTo(Where.Precision.CITY);
            assertThat(where.geonames()).isEqualTo(2988507L);
        });
    }

    @Test
    void takesOneOtherNameForNoCrowd() {
        Document document = Trees.document("It/PRON/2/nsubj rained/VERB/0/root in/ADP/4/case Paris/PROPN/2/obl"
                + " and/CCONJ/6/cc snowed/VERB/2/conj in/ADP/8/case Washington/PROPN/6/obl");
        assertThat(wheres(document)).extracting(Where::country).containsExactly("FR", "US");
    }

    @Test
    void letsTheStateBesideDecide() {
        Document document =
                Trees.document("It/PRON/2/nsubj rained/VERB/0/root in/ADP/4/case Paris/PROPN/2/obl ,/PUNCT/6/punct"
                        + " Texas/PROPN/4/appos");
        assertThat(wheres(document).get(0).admin1()).isEqualTo("Texas");
        assertThat(wheres(document).get(0).geonames()).isEqualTo(4717560L);
    }

    @Test
    void countsACapitalThatSpeaksAsNoPlace() {
        Document document = Trees.document("Moscow/PROPN/2/nsubj warned/VERB/0/root/warn Kyiv/PROPN/2/obj");
        assertThat(wheres(document)).isEmpty();
    }

    @Test
    void countsACapitalThatIsAttackedAsAPlace() {
        Document document = Trees.document("Rebels/NOUN/2/nsubj attacked/VERB/0/root/attack Kyiv/PROPN/2/obj");
        assertThat(wheres(document)).extracting(Where::name).containsExactly("Kyiv");
    }

    @Test
    void readsAMisspellingOfAnotherNameOfTheArticle() {
        Document document = Trees.named(
                Trees.document("It/PRON/2/nsubj rained/VERB/0/root in/ADP/4/case Rappa/PROPN/2/obl and/CCONJ/7/cc"
                        + " in/ADP/7/case Raqqa/PROPN/4/conj"),
                new Name(PLACE, 3, 4),
                new Name(PLACE, 6, 7));
        assertThat(wheres(document)).extracting(Where::name).containsExactly("Raqqa", "Raqqa");
    }

    @Test
    void readsAMisspellingOfACityOfACountryThatTheArticleIsAbout() {
        String rain = "It/PRON/2/nsubj rained/VERB/0/root in/ADP/4/case Alepo/PROPN/2/obl";
        Document alone = Trees.named(Trees.document(rain), new Name(PLACE, 3, 4));
        Document about =
                Trees.named(Trees.document(rain, "Syria/PROPN/2/nsubj slept/VERB/0/root"), new Name(PLACE, 3, 4));
        assertThat(wheres(alone)).extracting(Where::precision).containsExactly(Where.Precision.NAME);
        assertThat(wheres(about)).extracting(Where::name).contains("Aleppo");
    }

    @Test
    void countsADemonymAsNoPlace() {
        Document document = Trees.document("Syrian/ADJ/2/amod rebels/NOUN/3/nsubj/rebel/NNS slept/VERB/0/root");
        assertThat(wheres(document)).isEmpty();
    }

    @Test
    void knowsOtherSpellings() {
        Document document =
                Trees.document("He/PRON/2/nsubj was/VERB/0/root near/ADP/4/case Raqqa/PROPN/2/obl ./PUNCT/2/punct");
        assertThat(wheres(document)).singleElement().satisfies(where -> {
            assertThat(where.name()).isEqualTo("Raqqa");
            assertThat(where.country()).isEqualTo("SY");
        });
    }

    @Test
    void putsAVenueWhereItsCityLies() {
        Document document = Trees.document("Guests/NOUN/2/nsubj left/VERB/0/root the/DET/6/det Astoria/PROPN/6/compound"
                + " Park/PROPN/6/compound hotel/NOUN/2/obj in/ADP/8/case Bamako/PROPN/6/nmod ./PUNCT/2/punct");
        assertThat(wheres(document)).anySatisfy(where -> {
            assertThat(where.name()).isEqualTo("Astoria Park hotel");
            assertThat(where.precision()).isEqualTo(Where.Precision.VENUE);
            assertThat(where.country()).isEqualTo("ML");
            assertThat(where.lat()).isEqualTo(12.65);
        });
    }

    @Test
    void putsANameThatEndsInACityThere() {
        Document plain = Trees.document("He/PRON/2/nsubj died/VERB/0/root on/ADP/5/case Harbour/PROPN/5/compound"
                + " Road/PROPN/2/obl in/ADP/7/case Accra/PROPN/5/nmod ./PUNCT/2/punct");
        Document document = Trees.named(plain, new Name(PLACE, 3, 7));
        assertThat(wheres(document)).singleElement().satisfies(where -> {
            assertThat(where.name()).isEqualTo("Harbour Road in Accra");
            assertThat(where.precision()).isEqualTo(Where.Precision.VENUE);
            assertThat(where.country()).isEqualTo("GH");
        });
    }

    @Test
    void putsANamedBuildingWhereItsCityLies() {
        Document plain = Trees.document("Flames/NOUN/2/nsubj engulfed/VERB/0/root the/DET/5/det Silver/PROPN/5/compound"
                + " Lantern/PROPN/2/obj in/ADP/7/case Bamako/PROPN/5/nmod ./PUNCT/2/punct");
        Document document = Trees.named(plain, new Name(FACILITY, 2, 5), new Name(PLACE, 6, 7));
        assertThat(wheres(document)).anySatisfy(where -> {
            assertThat(where.name()).isEqualTo("Silver Lantern");
            assertThat(where.precision()).isEqualTo(Where.Precision.VENUE);
            assertThat(where.country()).isEqualTo("ML");
        });
    }

    @Test
    void takesABuildingForNoCityThatItsNameBeginsWith() {
        Document plain = Trees.document("Flames/NOUN/2/nsubj engulfed/VERB/0/root Houston/PROPN/5/compound"
                + " Lantern/PROPN/5/compound Hall/PROPN/2/obj ./PUNCT/2/punct");
        Document document = Trees.named(plain, new Name(FACILITY, 2, 5));
        assertThat(wheres(document)).containsExactly(Where.named("Houston Lantern Hall"));
    }

    @Test
    void takesABuildingForNoCityWhoseNameItHoldsAfterADirection() {
        Document plain = Trees.document("Flames/NOUN/2/nsubj engulfed/VERB/0/root Central/PROPN/4/compound"
                + " Houston/PROPN/2/obj ./PUNCT/2/punct");
        assertThat(wheres(Trees.named(plain, new Name(FACILITY, 2, 4))))
                .containsExactly(Where.named("Central Houston"));
        assertThat(wheres(Trees.named(plain, new Name(PLACE, 2, 4))))
                .extracting(Where::country)
                .containsExactly("US");
    }

    @Test
    void knowsABuildingThatTheGazetteerHas() {
        Document plain = Trees.document("They/PRON/2/nsubj sang/VERB/0/root at/ADP/5/case the/DET/5/det"
                + " Bataclan/PROPN/2/obl ./PUNCT/2/punct");
        assertThat(wheres(Trees.named(plain, new Name(FACILITY, 4, 5))))
                .singleElement()
                .satisfies(where -> {
                    assertThat(where.country()).isEqualTo("FR");
                    assertThat(where.lat()).isEqualTo(48.863);
                });
    }

    @Test
    void leavesABuildingOutOfTheCityThatOneGoesToFromIt() {
        Document plain = Trees.document("She/PRON/2/nsubj flew/VERB/0/root from/ADP/5/case Silver/PROPN/5/compound"
                + " Lantern/PROPN/2/obl to/ADP/7/case Accra/PROPN/2/obl ./PUNCT/2/punct");
        Document document = Trees.named(plain, new Name(FACILITY, 3, 5), new Name(PLACE, 6, 7));
        assertThat(wheres(document)).contains(Where.named("Silver Lantern"));
    }

    @Test
    void choosesThePlaceBelowTheWord() {
        Document document = Trees.document("The/DET/2/det attack/NOUN/5/nsubj in/ADP/4/case Paris/PROPN/2/nmod"
                + " worried/VERB/0/root people/NOUN/5/obj in/ADP/8/case London/PROPN/6/nmod ./PUNCT/5/punct");
        Mentions mentions = Mentions.in(document, LEXICON);
        assertThat(Places.at(document, mentions, 0, 1))
                .hasValueSatisfying(place -> assertThat(place.where().name()).isEqualTo("Paris"));
        assertThat(Places.at(document, mentions, 0, 5))
                .hasValueSatisfying(place -> assertThat(place.where().name()).isEqualTo("London"));
    }

    @Test
    void findsNoPlaceWhereNoneIsNamed() {
        Document document = Trees.document("Nobody/PRON/2/nsubj came/VERB/0/root ./PUNCT/2/punct");
        assertThat(Places.at(document, Mentions.in(document, LEXICON), 0, 1)).isEmpty();
    }
}
