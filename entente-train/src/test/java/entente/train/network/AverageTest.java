package entente.train.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.train.export.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AverageTest {
    @TempDir
    Path folder;

    @Test
    void takesTheMeanOfTheWeightsAndGoesOnFromTheLastRun() throws IOException {
        Path average = folder.resolve("average");

        int epochs = new Average(List.of(run("a", 5, 1, 2), run("b", 9, 3, 4))).write(average);

        Checkpoint.State state = new Checkpoint(average).read();
        assertThat(epochs).isEqualTo(9).isEqualTo(state.epochs());
        assertThat(state.weights().get("word").values()).containsExactly(2, 3);
        assertThat(state.optimiser().get("word").values()).containsExactly(3, 4);
        assertThat(new Checkpoint(average).labels()).isEqualTo(Sentences.labels());
    }

    @Test
    void refusesRunsOfAnotherSizeAndASingleOne() throws IOException {
        Path first = run("a", 5, 1, 2);
        Path larger = run("b", 9, 3, 4, 5);

        assertThatThrownBy(() -> new Average(List.of(first, larger)).write(folder.resolve("c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word of " + larger + " has 3 weights");
        assertThatThrownBy(() -> new Average(List.of(first))).isInstanceOf(IllegalArgumentException.class);
    }

    private Path run(String name, int epochs, float... weights) throws IOException {
        Tensors tensors = new Tensors();
        tensors.put("word", weights, weights.length);
        Checkpoint checkpoint = new Checkpoint(folder.resolve(name));
        checkpoint.write(Sentences.labels());
        checkpoint.write(new Checkpoint.State(tensors, tensors, epochs));
        return folder.resolve(name);
    }
}
