package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubwordsTest {
    private static final WordPiece WORD_PIECE =
            new WordPiece(Vocabulary.of(List.of("fire", "cease", "##fire", "a", "##a", "held")));

    @Test
    void laysTheWordsBetweenStartAndEnd() {
        Subwords subwords = subwords(List.of("Ceasefire", "held"));

        assertThat(subwords.ids()).containsExactly(101, 1, 2, 5, 102);
        assertThat(subwords.casings()).containsExactly(0, 2, 2, 1, 0);
    }

    @Test
    void pointsToTheStartAndToEachWordsFirstSubword() {
        assertThat(subwords(List.of("Ceasefire", "held", "fire")).words()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void cutsTheTailsOfLongWordsWhereAllWouldBeTooMuch() {
        List<String> words = new ArrayList<>(Collections.nCopies(6, "a".repeat(100)));
        words.addAll(Collections.nCopies(100, "held"));

        Subwords subwords = subwords(words);

        assertThat(subwords.length()).isLessThanOrEqualTo(Subwords.MOST);
        assertThat(subwords.words()).hasSize(107);
        assertThat(subwords.words()[1]).isEqualTo(1);
        assertThat(subwords.words()[2]).isEqualTo(69);
        assertThat(subwords.words()[7]).isEqualTo(409);
        assertThat(subwords.words()[106]).isEqualTo(508);
    }

    @Test
    void cutsNothingFromWhatJustFits() {
        List<String> words = new ArrayList<>(Collections.nCopies(5, "a".repeat(100)));
        words.addAll(Collections.nCopies(10, "held"));

        assertThat(subwords(words).length()).isEqualTo(Subwords.MOST);
    }

    private static Subwords subwords(List<String> words) {
        return Subwords.of(words, WORD_PIECE);
    }
}
