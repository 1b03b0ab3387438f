package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.corpus.Example;
import entente.train.export.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the engine itself, which only the profile {@code natives} brings. */
@Tag("natives")
class TrainerTest {
    private static final List<Example> EXAMPLES = List.of(Sentences.seizure(), Sentences.collapse(), Sentences.names());

    @TempDir
    Path folder;

    private Checkpoint checkpoint(String name) throws IOException {
        Checkpoint checkpoint = new Checkpoint(folder.resolve(name));
        checkpoint.write(Sentences.labels());
        return checkpoint;
    }

    private static Settings settings(int epochs) {
        return new Settings(epochs, 64, 3, new Schedule(.02f, .02f), TinyEncoder.DIMENSIONS);
    }

    private static void learn(Trainer trainer, int from, int to) throws IOException {
        for (int epoch = from; epoch < to; epoch++) {
            trainer.epoch(epoch, EXAMPLES, new Silence());
        }
    }

    @Test
    void learnsAFewSentencesByHeart() throws IOException {
        Checkpoint checkpoint = checkpoint("run");
        try (Trainer trainer = Trainer.fresh(settings(120), Sentences.labels(), checkpoint, TinyEncoder.weights())) {
            learn(trainer, 0, 120);
            Map<String, Double> scores = trainer.exam(EXAMPLES);

            assertThat(scores).containsOnlyKeys("LAS", "UPOS", "name tags", "predicates", "roles");
            assertThat(scores.values()).allSatisfy(score -> assertThat(score).isGreaterThan(.99));
        }
    }

    @Test
    void goesOnAfterABreakAsIfThereHadBeenNone() throws IOException {
        Checkpoint whole = checkpoint("whole");
        try (Trainer trainer = Trainer.fresh(settings(4), Sentences.labels(), whole, TinyEncoder.weights())) {
            learn(trainer, 0, 4);
        }
        Checkpoint broken = checkpoint("broken");
        try (Trainer trainer = Trainer.fresh(settings(4), Sentences.labels(), broken, TinyEncoder.weights())) {
            learn(trainer, 0, 2);
        }
        try (Trainer trainer = Trainer.resumed(settings(4), broken)) {
            assertThat(trainer.done()).isEqualTo(2);
            learn(trainer, 2, 4);
        }

        Tensors expected = whole.read().weights();
        Tensors resumed = broken.read().weights();
        assertThat(resumed.names()).isEqualTo(expected.names());
        assertThat(expected.names())
                .allSatisfy(name -> assertThat(resumed.get(name).values())
                        .as(name)
                        .containsExactly(expected.get(name).values()));
    }
}
