package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.Lexicon;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Trees;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Phrase ROE = new Phrase(0, 0, 0, 1);
    private static final Phrase POE = new Phrase(0, 2, 2, 3);
    private static final Phrase RAIN = new Phrase(0, 4, 4, 5);
    private static final Phrase HE = new Phrase(1, 0, 0, 1);

    @Test
    void followsALinkAgainstTheNearestSubject() {
        assertThat(he("met", "left", new Link(HE, POE, 1))).contains("Poe");
        assertThat(he("met", "left")).contains("Roe");
    }

    @Test
    void followsLinksOverPhrasesThatAreNoActors() {
        assertThat(he("met", "left", new Link(RAIN, POE, 1), new Link(HE, RAIN, 1)))
                .contains("Poe");
    }

    @Test
    void takesAPronounThatIsLinkedToAThingForNobody() {
        assertThat(he("met", "left", new Link(HE, RAIN, 1))).isEmpty();
    }

    @Test
    void letsTheSpeakerOfTheSentenceBeforeGoOn() {
        assertThat(he("say", "add", new Link(HE, POE, 1))).contains("Roe");
        assertThat(he("say", "left", new Link(HE, POE, 1))).contains("Poe");
    }

    @Test
    void letsWhoeverTheSentenceIsAboutSpeakInItAndNotWhoIsSpokenAbout() {
        assertThat(speaker("Poe/PROPN/2/nsubj blamed/VERB/8/ccomp Roe/PROPN/2/obj :/PUNCT/6/punct \"/PUNCT/6/punct"
                        + " Stay/VERB/2/parataxis \"/PUNCT/6/punct say/VERB/0/root he/PRON/8/nsubj"))
                .contains("Poe");
        assertThat(speaker("In/ADP/3/case lovely/ADJ/3/amod Roe/PROPN/8/obl \"/PUNCT/6/punct Poe/PROPN/6/nsubj"
                        + " lied/VERB/8/ccomp \"/PUNCT/6/punct say/VERB/0/root he/PRON/8/nsubj"))
                .contains("Roe");
    }

    @Test
    void takesAKindOfGroupForTheNameBesideIt() {
        Document document = Trees.document("The/DET/2/det organization/NOUN/6/nsubj ,/PUNCT/4/punct"
                + " ISIS/PROPN/2/appos ,/PUNCT/2/punct fled/VERB/0/root/flee");
        assertThat(Actors.in(document, LEXICON))
                .filteredOn(actor -> actor.head() == 1)
                .extracting(actor -> actor.party().name())
                .containsExactly("Islamic State");
    }

    @Test
    void letsTheSubjectOfTheFirstClauseGoOnInTheSecond() {
        Document document =
                Trees.document("NATO/PROPN/2/nsubj warned/VERB/0/root/warn Russia/PROPN/2/obj and/CCONJ/6/cc"
                        + " it/PRON/6/nsubj left/VERB/2/conj/leave");
        assertThat(Actors.in(document, LEXICON))
                .filteredOn(actor -> actor.head() == 4)
                .extracting(actor -> actor.party().code())
                .containsExactly("IGOWSTNAT");
    }

    /** Whom the last word means, where it is linked to the third. */
    private static Optional<String> speaker(String tree) {
        Phrase third = new Phrase(0, 2, 2, 3);
        Document document = Trees.named(
                Trees.document(tree),
                new Name(Name.Kind.PERSON, 0, 1),
                new Name(Name.Kind.PERSON, 2, 3),
                new Name(Name.Kind.PERSON, 4, 5));
        return pronoun(document.with(List.of(new Link(new Phrase(0, 8, 8, 9), third, 1))));
    }

    /** Whom "He" means after "Roe ... Poe in rain". */
    private static Optional<String> he(String firstVerb, String secondVerb, Link... links) {
        Document document = Trees.named(
                        Trees.document(
                                "Roe/PROPN/2/nsubj " + firstVerb + "/VERB/0/root Poe/PROPN/2/obj in/ADP/5/case"
                                        + " rain/NOUN/2/obl",
                                "He/PRON/2/nsubj " + secondVerb + "/VERB/0/root"),
                        new Name(Name.Kind.PERSON, 0, 1),
                        new Name(Name.Kind.PERSON, 2, 3))
                .with(List.of(links));
        return pronoun(document);
    }

    private static Optional<String> pronoun(Document document) {
        return Actors.in(document, LEXICON).stream()
                .filter(actor -> actor.kind() == Actor.Kind.PRONOUN)
                .map(actor -> actor.party().name())
                .findFirst();
    }
}
