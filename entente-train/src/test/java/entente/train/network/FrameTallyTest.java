package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.FrameCounts;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrameTallyTest {
    private static final LabelSets LABELS = new LabelSets(
            List.of("NOUN", "VERB"),
            List.of("NN"),
            List.of("nsubj", "obj", "root"),
            List.of("O"),
            List.of(LabelSets.NO_ROLE, "ARG0", "ARG1"),
            List.of(LabelSets.OTHER_PATH, ">nsubj", ">obj"));

    private static final Example SENTENCE = new Example(
            List.of("Gulls", "Eat", "crabs"),
            new Syntax(
                    List.of("NOUN", "VERB", "NOUN"),
                    List.of("NN", "VB", "NN"),
                    List.of(1, -1, 1),
                    List.of("nsubj", "root", "obj")),
            null,
            List.of(new Frame(1, "eat.01", new TreeMap<>(Map.of(0, "ARG0")))));

    @Test
    void countsRolesByWayAndByPredicate() {
        FrameCounts counts = FrameCounts.read(ByteBuffer.wrap(FrameTally.of(List.of(SENTENCE, SENTENCE), LABELS)));

        assertThat(counts.senses("eat")).containsExactly(1, 2);
        assertThat(counts.of(1, 0, 1, 3)).containsExactly(0, 2, 0);
        assertThat(counts.of(1, 0, 2, 3)).containsExactly(2, 0, 0);
        assertThat(counts.of(FrameCounts.ANY_SENSE, FrameCounts.ANY_SORT, counts.anywhere(), 3))
                .containsExactly(2, 2, 0);
    }

    @Test
    void leavesOutSentencesWithoutRoles() {
        Example bare = new Example(SENTENCE.words(), SENTENCE.syntax(), null, null);

        assertThat(FrameCounts.read(ByteBuffer.wrap(FrameTally.of(List.of(bare), LABELS)))
                        .senses("eat"))
                .isEmpty();
    }
}
