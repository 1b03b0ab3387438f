package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorsTest {
    private final Tensors tensors = new Tensors();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void two() {
        tensors.put("zebra.w", new float[] {1, -2.5f, Float.MIN_VALUE, 3, 4, 5}, 2, 3);
        tensors.put("ape.b", new float[] {-0f}, 1);
        file = folder.resolve("made").resolve("weights.bin");
    }

    @Test
    void comeBackAsTheyWereInTheirOrder() throws IOException {
        tensors.save(file);
        Tensors back = Tensors.load(file);
        assertThat(back.names()).containsExactly("zebra.w", "ape.b");
        assertThat(back.get("zebra.w").values()).containsExactly(1, -2.5f, Float.MIN_VALUE, 3, 4, 5);
        assertThat(back.get("zebra.w").shape()).containsExactly(2, 3);
    }

    @Test
    void replaceAFileWithoutLeavingParts() throws IOException {
        tensors.save(file);
        tensors.put("ape.b", new float[] {7}, 1);
        tensors.save(file);
        assertThat(Tensors.load(file).get("ape.b").values()).containsExactly(7);
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
        assertThat(file.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void sayWhatIsMissing() {
        assertThatThrownBy(() -> tensors.get("lion.w"))
                .hasMessageContaining("lion.w")
                .hasMessageContaining("zebra.w");
    }

    @Test
    void refuseAShapeThatDoesNotFit() {
        assertThatThrownBy(() -> tensors.put("x", new float[5], 2, 3)).hasMessageContaining("6");
    }

    @Test
    void tellAFileThatIsCutShort() throws IOException {
        tensors.save(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> Tensors.load(file)).hasMessageContaining(file + " is cut short");
    }

    @Test
    void tellAFileOfAnotherVersion() throws IOException {
        tensors.save(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 9;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Tensors.load(file)).hasMessageContaining("version 9");
    }

    @Test
    void tellAFileOfAnotherKind() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "not weights");
        assertThatThrownBy(() -> Tensors.load(other)).hasMessageContaining("no checkpoint");
    }

    @Test
    void tellAFileThatGoesOn() throws IOException {
        tensors.save(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertThatThrownBy(() -> Tensors.load(file)).hasMessageContaining("goes on");
    }
}
