package entente.train.network;

import entente.train.corpus.Example;
import entente.train.export.StartWeights;
import entente.train.export.Tensors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** A whole training run: from the start or from the last checkpoint to the last epoch, with an exam after each. */
public final class Training {
    private final Settings settings;
    private final Checkpoint checkpoint;
    private final Map<String, List<Example>> exams;
    private final PrintStream out;

    /**
     * @param folder for checkpoints; one that holds some of the same settings is gone on from
     * @param exams sentences that are not learned from, by the name of their corpus
     */
    public Training(Settings settings, Path folder, Map<String, List<Example>> exams, PrintStream out) {
        this.settings = settings;
        this.checkpoint = new Checkpoint(folder);
        this.exams = exams;
        this.out = out;
    }

    /**
     * Trains.
     *
     * @param examples all there is to learn from, not varied: the labels are taken from them
     * @param epoch what is learned from in an epoch, counted from 0
     * @return the weights
     */
    public Tensors run(List<Example> examples, IntFunction<List<Example>> epoch) throws IOException {
        try (Trainer trainer = trainer(examples)) {
            Spoken progress = new Spoken(out, settings.epochs());
            for (int number = trainer.done(); number < settings.epochs(); number++) {
                trainer.epoch(number, epoch.apply(number), progress);
                sayExams(trainer, number);
            }
        }
        return checkpoint.read().weights();
    }

    private Trainer trainer(List<Example> examples) throws IOException {
        if (checkpoint.exists()) {
            Trainer resumed = Trainer.resumed(settings, checkpoint);
            out.println("going on after epoch " + resumed.done());
            return resumed;
        }
        LabelSets labels = LabelSets.of(examples);
        checkpoint.write(labels);
        return Trainer.fresh(settings, labels, checkpoint, StartWeights.load());
    }

    private void sayExams(Trainer trainer, int epoch) {
        exams.forEach((name, examples) -> {
            StringBuilder line = new StringBuilder("after epoch " + (epoch + 1) + ", " + name + ":");
            trainer.exam(examples)
                    .forEach((task, score) -> line.append(String.format(Locale.ROOT, " %s %.4f", task, score)));
            out.println(line);
        });
    }

    /** What the network may answer: known once the run has begun. */
    public LabelSets labels() throws IOException {
        return checkpoint.labels();
    }
}
