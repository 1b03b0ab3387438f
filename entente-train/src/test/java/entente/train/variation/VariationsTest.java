package entente.train.variation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import entente.train.corpus.Syntax;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariationsTest {
    private static final List<Example> MANY = Collections.nCopies(
                    300,
                    List.of(
                            Written.attack(),
                            Written.attribution(),
                            new Example(
                                    List.of("in", "Gao", "'s", "market"), null, List.of("O", "B-LOC", "O", "O"), null)))
            .stream()
            .flatMap(List::stream)
            .toList();

    private final Variations variations = Variations.load();

    @Test
    void drawsTheSameFromTheSameSeedAndEpoch() {
        assertThat(variations.epoch(MANY, 2, 11)).isEqualTo(Variations.load().epoch(MANY, 2, 11));
    }

    @Test
    void drawsAfreshForEveryEpochAndSeed() {
        List<Example> first = variations.epoch(MANY, 0, 11);
        assertThat(variations.epoch(MANY, 1, 11)).isNotEqualTo(first);
        assertThat(variations.epoch(MANY, 0, 12)).isNotEqualTo(first);
    }

    @Test
    void givesEverySentenceAndCopiesOfThoseThatSpeak() {
        assertThat(variations.epoch(MANY, 0, 11)).hasSizeGreaterThan(MANY.size() + 300 * 3);
        Example silent = MANY.get(2);
        assertThat(variations.epoch(Collections.nCopies(50, silent), 0, 11)).hasSize(50);
    }

    @Test
    void givesACopyWithoutItsRelativePronoun() {
        assertThat(variations.epoch(Collections.nCopies(50, Written.grain()), 0, 11))
                .extracting(Written::text)
                .contains("Grain that the region exports rotted .", "Grain the region exports rotted .");
    }

    @Test
    void leavesMostSentencesAsTheyAre() {
        List<Example> epoch = variations.epoch(Collections.nCopies(1000, MANY.get(2)), 0, 11);
        assertThat(Collections.frequency(epoch, MANY.get(2))).isBetween(400, 700);
    }

    @Test
    void keepsEverySentenceWhole() {
        assertThat(variations.epoch(MANY, 3, 11)).allSatisfy(VariationsTest::whole);
    }

    private static void whole(Example example) {
        int size = example.size();
        Syntax syntax = example.syntax();
        if (syntax != null) {
            assertThat(syntax.heads()).hasSize(size).allMatch(head -> head >= Syntax.ROOT && head < size);
            assertThat(Collections.frequency(syntax.heads(), Syntax.ROOT)).isOne();
            assertThat(syntax.relations().get(syntax.heads().indexOf(Syntax.ROOT)))
                    .isEqualTo("root");
        }
        assertThat(example.names()).hasSize(size);
        if (example.frames() != null) {
            assertThat(example.frames()).allSatisfy(frame -> {
                assertThat(frame.predicate()).isBetween(0, size - 1);
                assertThat(frame.arguments().keySet()).allMatch(at -> at >= 0 && at < size);
            });
        }
    }
}
