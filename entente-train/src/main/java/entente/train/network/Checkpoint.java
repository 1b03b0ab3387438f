package entente.train.network;

import entente.train.export.Tensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run that was broken off goes on from: weights, the optimiser's state and the number of epochs that are done,
 * in one file that is replaced at once after every epoch; and the labels.
 */
final class Checkpoint {
    private static final String WEIGHTS = "weights ";
    private static final String OPTIMISER = "optimiser ";
    private static final String EPOCHS = "epochs";

    private final Path folder;

    Checkpoint(Path folder) {
        this.folder = folder;
    }

    /** What is in a checkpoint. */
    record State(Tensors weights, Tensors optimiser, int epochs) {}

    private Path file() {
        return folder.resolve("checkpoint.bin");
    }

    private Path labelFile() {
        return folder.resolve("labels.txt");
    }

    boolean exists() {
        return Files.exists(file());
    }

    LabelSets labels() throws IOException {
        return LabelSets.read(labelFile());
    }

    void write(LabelSets labels) throws IOException {
        Files.createDirectories(folder);
        Files.write(labelFile(), labels.lines());
    }

    void write(State state) throws IOException {
        Tensors all = new Tensors();
        copy(state.weights(), "", WEIGHTS, all);
        copy(state.optimiser(), "", OPTIMISER, all);
        all.put(EPOCHS, new float[] {state.epochs()}, 1);
        all.save(file());
    }

    State read() throws IOException {
        Tensors all = Tensors.load(file());
        Tensors weights = new Tensors();
        copy(all, WEIGHTS, "", weights);
        Tensors optimiser = new Tensors();
        copy(all, OPTIMISER, "", optimiser);
        return new State(weights, optimiser, (int) all.get(EPOCHS).values()[0]);
    }

    /** Copies what has one prefix, under another. */
    private static void copy(Tensors from, String oldPrefix, String newPrefix, Tensors to) {
        for (String name : from.names()) {
            if (name.startsWith(oldPrefix)) {
                to.put(
                        newPrefix + name.substring(oldPrefix.length()),
                        from.get(name).values(),
                        from.get(name).shape());
            }
        }
    }
}
