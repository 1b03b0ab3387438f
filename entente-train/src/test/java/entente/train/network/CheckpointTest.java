package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.train.export.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    @TempDir
    Path folder;

    private static Tensors tensors(float value) {
        Tensors tensors = new Tensors();
        tensors.put("word", new float[] {value, 2}, 2);
        return tensors;
    }

    @Test
    void givesBackWeightsOptimiserAndEpochs() throws IOException {
        Checkpoint checkpoint = new Checkpoint(folder.resolve("run"));
        checkpoint.write(Sentences.labels());
        checkpoint.write(new Checkpoint.State(tensors(1), tensors(9), 3));

        Checkpoint.State state = checkpoint.read();

        assertThat(state.epochs()).isEqualTo(3);
        assertThat(state.weights().get("word").values()).containsExactly(1, 2);
        assertThat(state.optimiser().get("word").values()).containsExactly(9, 2);
        assertThat(checkpoint.labels()).isEqualTo(Sentences.labels());
    }

    @Test
    void isNotThereBeforeTheFirstEpochIsDone() throws IOException {
        Checkpoint checkpoint = new Checkpoint(folder);
        checkpoint.write(Sentences.labels());

        assertThat(checkpoint.exists()).isFalse();
    }
}
