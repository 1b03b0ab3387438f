package entente.train.network;

import entente.train.export.Tensor;
import entente.train.export.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean of the weights that a run had at several of its stops, each at the end of a way down of the learning rate: it
 * is better on what was not seen than any of them (stochastic weight averaging, Izmailov et al. 2018).
 */
public final class Average {
    private final List<Path> runs;

    /** @param runs work folders, the last one the furthest: its optimiser's state and number of epochs are kept */
    public Average(List<Path> runs) {
        if (runs.size() < 2) {
            throw new IllegalArgumentException("an average is of two runs or more, and there is " + runs.size());
        }
        this.runs = List.copyOf(runs);
    }

    /**
     * Writes the average as a run of its own, which can be gone on from, or exported.
     *
     * @param to work folder; a checkpoint in it is replaced
     * @return epochs that its last run has done
     * @throws IllegalArgumentException naming the run whose labels or weights are not those of the others
     */
    public int write(Path to) throws IOException {
        LabelSets labels = new Checkpoint(runs.getFirst()).labels();
        List<Checkpoint.State> states = new ArrayList<>();
        for (Path run : runs) {
            Checkpoint checkpoint = new Checkpoint(run);
            if (!checkpoint.labels().equals(labels)) {
                throw new IllegalArgumentException("the labels of " + run + " are not those of " + runs.getFirst());
            }
            states.add(checkpoint.read());
        }
        Checkpoint.State last = states.getLast();
        Checkpoint average = new Checkpoint(to);
        average.write(labels);
        average.write(new Checkpoint.State(mean(states), last.optimiser(), last.epochs()));
        return last.epochs();
    }

    private Tensors mean(List<Checkpoint.State> states) {
        Tensors mean = new Tensors();
        for (String name : states.getFirst().weights().names()) {
            Tensor first = states.getFirst().weights().get(name);
            float[] values = new float[first.values().length];
            for (int run = 0; run < states.size(); run++) {
                add(states.get(run).weights().get(name), values, name, runs.get(run));
            }
            mean.put(name, values, first.shape());
        }
        return mean;
    }

    private void add(Tensor weights, float[] values, String name, Path run) {
        if (weights.values().length != values.length) {
            throw new IllegalArgumentException(name + " of " + run + " has " + weights.values().length
                    + " weights, and of " + runs.getFirst() + " " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] += weights.values()[i] / runs.size();
        }
    }
}
