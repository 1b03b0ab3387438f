package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Link;
import entente.model.Name;
import entente.model.Phrase;
import entente.model.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferentsTest {
    private static final Phrase NAME = new Phrase(0, 1, 0, 2);
    private static final Phrase MAYOR = new Phrase(1, 1, 0, 2);
    private static final Phrase HE = new Phrase(2, 0, 0, 1);

    private final Document plain = Trees.named(
            Trees.document(
                    "Tom/PROPN/2/compound Poe/PROPN/3/nsubj spoke/VERB/0/root",
                    "The/DET/2/det mayor/NOUN/3/nsubj smiled/VERB/0/root",
                    "He/PRON/2/nsubj left/VERB/0/root"),
            new Name(Name.Kind.PERSON, 0, 2));
    private final Referents referents =
            new Referents(plain.with(List.of(new Link(MAYOR, NAME, 1), new Link(HE, MAYOR, 1))));

    @Test
    void gathersAllThatMeanTheSame() {
        assertThat(referents.of(2, 0)).containsExactly(NAME, MAYOR, HE);
        assertThat(referents.areSame(2, 0, 0, 1)).isTrue();
        assertThat(referents.areSame(2, 0, 2, 1)).isFalse();
    }

    @Test
    void knowsNothingOfAWordThatStandsAlone() {
        assertThat(referents.of(1, 2)).isEmpty();
        assertThat(referents.named(1, 2)).isEmpty();
        assertThat(referents.noun(1, 2)).isEmpty();
    }

    @Test
    void namesThePersonWhomAPronounMeans() {
        assertThat(referents.named(2, 0)).contains(NAME);
    }

    @Test
    void takesANounThatIsNoPronoun() {
        Referents others = new Referents(plain.with(List.of(new Link(HE, MAYOR, 1))));
        assertThat(others.noun(2, 0)).contains(MAYOR);
        assertThat(others.named(2, 0)).isEmpty();
    }

    @Test
    void knowsAPersonByTheLastWordOfTheName() {
        assertThat(Referents.personName(plain.sentences().getFirst(), 0)).contains("poe");
        assertThat(Referents.personName(plain.sentences().get(1), 1)).isEmpty();
    }
}
