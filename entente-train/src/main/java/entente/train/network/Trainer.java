package entente.train.network;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import entente.reader.WordPiece;
import entente.train.corpus.Example;
import entente.train.corpus.Syntax;
import entente.train.export.Tensors;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Teaches a network, epoch by epoch, from where its last checkpoint stands. */
public final class Trainer implements AutoCloseable {

    /** Longer sentences are too few to learn from and take the memory of many. */
    private static final int LONGEST = 160;

    /** Steps between two looks at the losses: a look waits for the engine. */
    private static final int LOOK = 20;

    private final Settings settings;
    private final LabelSets labels;
    private final Checkpoint checkpoint;
    private final WordPiece wordPiece = WordPiece.load();
    private final Engine engine = Engine.getEngine("PyTorch");
    private final NDManager manager = NDManager.newBaseManager(engine.defaultDevice(), "PyTorch");
    private final Parameters parameters;
    private final Adam adam;
    private final Network learner;
    private final int done;

    private Trainer(Settings settings, LabelSets labels, Checkpoint checkpoint, Tensors weights, int done) {
        this.settings = settings;
        this.labels = labels;
        this.checkpoint = checkpoint;
        this.done = done;
        this.parameters = new Parameters(manager, weights);
        this.parameters.askForGradients();
        this.adam = new Adam(manager, parameters.all(), settings.schedule());
        this.learner = new Network(settings.dimensions(), parameters, true);
    }

    /** A network that has learned nothing but what its encoder brings. */
    static Trainer fresh(Settings settings, LabelSets labels, Checkpoint checkpoint, Tensors encoder) {
        FreshHeads.add(encoder, settings.dimensions(), labels, settings.seed());
        return new Trainer(settings, labels, checkpoint, encoder, 0);
    }

    static Trainer resumed(Settings settings, Checkpoint checkpoint) throws IOException {
        Checkpoint.State state = checkpoint.read();
        Trainer trainer = new Trainer(settings, checkpoint.labels(), checkpoint, state.weights(), state.epochs());
        trainer.adam.restore(state.optimiser());
        return trainer;
    }

    /** Epochs that are done. */
    int done() {
        return done;
    }

    /** One epoch; then the checkpoint is written. */
    void epoch(int epoch, List<Example> examples, Progress progress) throws IOException {
        engine.setRandomSeed(Math.toIntExact(settings.seed() * 1000 + epoch));
        Random random = new Random(settings.seed() * 31 + epoch);
        List<Lesson> lessons = lessons(examples, new Misreading(random));
        lessons.forEach(lesson -> Masks.put(lesson, random));
        List<List<Lesson>> batches = Batches.shuffled(lessons, settings.batch(), random);
        if (epoch == 0) {
            putFullFirst(batches);
        }
        progress.start(epoch, batches.size());
        for (int i = 0; i < batches.size(); i++) {
            double share = (epoch + (double) i / batches.size()) / settings.epochs();
            step(batches.get(i), share, i % LOOK == 0, progress);
            progress.step(batches.get(i).stream().mapToInt(Lesson::length).sum());
        }
        progress.end(adam.skipped());
        checkpoint.write(new Checkpoint.State(parameters.tensors(), adam.state(), epoch + 1));
    }

    /** The engine leaves the gradients of what no loss has touched yet uninitialised. */
    private static void putFullFirst(List<List<Lesson>> batches) {
        for (int i = 0; i < batches.size(); i++) {
            List<Lesson> batch = batches.get(i);
            boolean full = batch.stream().anyMatch(lesson -> !lesson.arguments().isEmpty())
                    && batch.stream().anyMatch(Lesson::hasNames);
            if (full) {
                batches.add(0, batches.remove(i));
                return;
            }
        }
        throw new IllegalArgumentException("no batch has trees, names and roles: the corpora are too small");
    }

    private List<Lesson> lessons(List<Example> examples, UnaryOperator<Syntax> reading) {
        return examples.stream()
                .map(example -> Lesson.of(example, labels, wordPiece, reading))
                .filter(lesson -> lesson.length() <= LONGEST)
                .toList();
    }

    private void step(List<Lesson> lessons, double share, boolean looking, Progress progress) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            try (GradientCollector collector = engine.newGradientCollector()) {
                Losses losses = new Losses(manager, learner, new Batch(manager, lessons));
                collector.backward(losses.total());
                if (looking) {
                    progress.losses(losses.values());
                }
            }
            adam.step(share, subwords(lessons));
        }
    }

    private static long[] subwords(List<Lesson> lessons) {
        return lessons.stream()
                .flatMapToLong(lesson -> Arrays.stream(lesson.subwords().ids()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Scores on sentences that are not learned from. */
    Map<String, Double> exam(List<Example> examples) {
        return Exam.scores(
                manager,
                new Network(settings.dimensions(), parameters, false),
                lessons(examples, UnaryOperator.identity()));
    }

    @Override
    public void close() {
        manager.close();
    }
}
