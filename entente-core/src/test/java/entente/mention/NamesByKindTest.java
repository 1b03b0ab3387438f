package entente.mention;

import static entente.model.Name.Kind.FACILITY;
import static entente.model.Name.Kind.NATIONALITY;
import static entente.model.Name.Kind.ORGANISATION;
import static entente.model.Name.Kind.PARTY;
import static entente.model.Name.Kind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Name;
import entente.model.Party;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of name that the reader tells makes of the words. */
class NamesByKindTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Document DAWN =
            Trees.document("Copper/PROPN/2/compound Dawn/PROPN/3/nsubj won/VERB/0/root again/ADV/3/advmod");

    @Test
    void aPartyIsAnOrganisationOfTheSectorOfParties() {
        assertThat(actors(Trees.named(DAWN, new Name(PARTY, 0, 2))))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.kind()).isEqualTo(Actor.Kind.ORGANISATION);
                    assertThat(actor.party()).isEqualTo(new Party("Copper Dawn", "PTY", null));
                });
    }

    @Test
    void anOrganisationIsOfNoSectorThatItsWordsDoNotTell() {
        assertThat(actors(Trees.named(DAWN, new Name(ORGANISATION, 0, 2))))
                .extracting(Actor::party)
                .containsExactly(new Party("Copper Dawn", null, null));
    }

    @Test
    void aPartyIsOfTheCountryInItsName() {
        Document document = Trees.document("Danish/PROPN/3/compound Copper/PROPN/3/compound Dawn/PROPN/4/nsubj"
                + " won/VERB/0/root again/ADV/4/advmod");
        assertThat(actors(Trees.named(document, new Name(PARTY, 0, 3))))
                .extracting(actor -> actor.party().code())
                .containsExactly("DNKPTY");
    }

    @Test
    void twoPartiesSideBySideAreTwo() {
        Document document = Trees.named(DAWN, new Name(PARTY, 0, 1), new Name(PARTY, 1, 2));
        assertThat(actors(document)).hasSize(2);
    }

    @Test
    void aFacilityDoesNotAct() {
        assertThat(actors(Trees.named(DAWN, new Name(FACILITY, 0, 2)))).isEmpty();
    }

    @Test
    void aFacilityKeepsTheCityInItsNameFromActing() {
        Document document = Trees.document("Moscow/PROPN/3/nsubj Lantern/PROPN/1/flat won/VERB/0/root");
        assertThat(actors(Trees.named(document, new Name(FACILITY, 0, 2)))).isEmpty();
        assertThat(actors(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syrian/ADJ/2/amod rebels/NOUN/3/nsubj/rebel/NNS fled/VERB/0/root from/ADP/5/case Palmyra/PROPN/3/obl",
                "Russians/PROPN/2/nsubj/Russian/NNPS voted/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl",
                "Kurdish/PROPN/2/compound Alawites/PROPN/3/nsubj prayed/VERB/0/root near/ADP/5/case Paris/PROPN/3/obl",
                "Sunni/PROPN/2/compound Muslims/PROPN/3/nsubj met/VERB/0/root French/ADJ/5/amod police/NOUN/3/obj"
            })
    void aNationalityIsReadAsIfNoNameStoodThere(String sentence) {
        Document plain = Trees.document(sentence);
        assertThat(Mentions.in(Trees.named(plain, new Name(NATIONALITY, 0, 1)), LEXICON))
                .isEqualTo(Mentions.in(plain, LEXICON));
        assertThat(Mentions.in(Trees.named(plain, new Name(NATIONALITY, 0, 2)), LEXICON))
                .isEqualTo(Mentions.in(plain, LEXICON));
        assertThat(Mentions.in(Trees.named(plain, new Name(PLACE, 0, 2)), LEXICON))
                .as("while a place would be one more mention")
                .isNotEqualTo(Mentions.in(plain, LEXICON));
    }

    @Test
    void aWordOfANationalityIsInNoName() {
        Document document = Trees.named(DAWN, new Name(NATIONALITY, 0, 2));
        assertThat(document.sentences().get(0).name(1)).isEmpty();
        assertThat(document.sentences().get(0).names()).hasSize(1);
    }

    private static List<Actor> actors(Document document) {
        return Actors.in(document, LEXICON);
    }
}
