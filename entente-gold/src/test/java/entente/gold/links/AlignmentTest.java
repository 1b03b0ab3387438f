package entente.gold.links;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Link;
import entente.model.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final Phrase LONG = new Phrase(0, 2, 0, 9);
    private static final Phrase SHORT = new Phrase(0, 2, 1, 3);
    private static final Phrase LATER = new Phrase(1, 2, 1, 3);

    @Test
    void takesPhrasesOfTheSameWordsForOneWhateverTheirHeads() {
        Alignment exact = Alignment.exact(List.of(SHORT), List.of(new Phrase(0, 1, 1, 3), LATER));

        assertThat(exact.goldOf(new Phrase(0, 1, 1, 3))).isEqualTo(SHORT);
        assertThat(exact.goldOf(LATER)).isEqualTo(LATER);
    }

    @Test
    void givesAGoldPhraseToOneFoundPhraseOnly() {
        Phrase middling = new Phrase(0, 2, 0, 5);
        Alignment byHeads = Alignment.byHeads(List.of(LONG, SHORT), List.of(SHORT, middling, new Phrase(0, 2, 2, 3)));

        assertThat(byHeads.goldOf(SHORT)).isEqualTo(SHORT);
        assertThat(byHeads.goldOf(middling)).isEqualTo(LONG);
        assertThat(byHeads.goldOf(new Phrase(0, 2, 2, 3))).isEqualTo(new Phrase(0, 2, 2, 3));
    }

    @Test
    void putsLinksTogetherToChains() {
        Phrase last = new Phrase(2, 0, 0, 1);

        assertThat(LinkChains.of(List.of(new Link(LATER, SHORT, 1), new Link(last, LATER, 1))))
                .containsExactly(List.of(SHORT, LATER, last));
    }
}
