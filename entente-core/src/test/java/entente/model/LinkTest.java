package entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Phrase OUTER = new Phrase(0, 4, 2, 8);
    private static final Phrase INNER = new Phrase(0, 2, 2, 3);
    private static final Phrase NEXT = new Phrase(1, 0, 0, 1);

    @Test
    void ordersPhrasesByTheTextAndTheLongerOfTwoThatStartTogetherFirst() {
        assertThat(List.of(NEXT, INNER, OUTER).stream().sorted()).containsExactly(OUTER, INNER, NEXT);
    }

    @Test
    void refusesAPhraseThatDoesNotHoldItsHead() {
        assertThatThrownBy(() -> new Phrase(0, 3, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnAntecedentThatStandsLater() {
        assertThatThrownBy(() -> new Link(INNER, NEXT, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Link(NEXT, INNER, 1).antecedent()).isEqualTo(INNER);
    }

    @Test
    void staysWithTheDocumentWhenItsImprintChanges() {
        Document document = Trees.document("She/PRON/2/nsubj left/VERB/0/root", "She/PRON/2/nsubj left/VERB/0/root")
                .with(List.of(new Link(NEXT, new Phrase(0, 0, 0, 1), .5f)));

        assertThat(document.with(document.imprint().withOrigins(List.of("Wire"))))
                .satisfies(other -> assertThat(other.links()).isEqualTo(document.links()))
                .satisfies(other -> assertThat(other.imprint().origins()).containsExactly("Wire"));
    }
}
