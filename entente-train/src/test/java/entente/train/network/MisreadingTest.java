package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MisreadingTest {
    private static final int WORDS = 2000;

    /** Every word hangs from the one before it. */
    private static Syntax chain() {
        return new Syntax(
                Collections.nCopies(WORDS, "X"),
                Collections.nCopies(WORDS, "X"),
                IntStream.range(0, WORDS).mapToObj(word -> word - 1).toList(),
                IntStream.range(0, WORDS).mapToObj(word -> "r" + word).toList());
    }

    @Test
    void hangsSomeWordsFromTheirHeadsHead() {
        List<Integer> heads = new Misreading(new Random(1)).apply(chain()).heads();

        assertThat(heads.subList(0, 2)).containsExactly(Syntax.ROOT, 0);
        assertThat(IntStream.range(2, WORDS).filter(word -> heads.get(word) != word - 1))
                .hasSizeBetween(60, 140)
                .allMatch(word -> heads.get(word) == word - 2);
    }

    @Test
    void namesSomeArcsLikeOthers() {
        List<String> relations = new Misreading(new Random(1)).apply(chain()).relations();

        assertThat(IntStream.range(0, WORDS).filter(word -> !relations.get(word).equals("r" + word)))
                .hasSizeBetween(30, 90);
    }
}
