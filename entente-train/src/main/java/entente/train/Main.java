package entente.train;

import entente.train.corpus.Corpora;
import entente.train.export.Tensors;
import entente.train.links.LinksCommand;
import entente.train.links.RankerFile;
import entente.train.network.Dimensions;
import entente.train.network.Schedule;
import entente.train.network.Settings;
import entente.train.network.Training;
import entente.train.variation.Variations;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./train}: from the corpora to the files that the reader loads. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {LinksCommand.class, FramesCommand.class, AverageCommand.class},
        description = {
            "Trains the language reader's model and exports it.",
            "A run that was broken off goes on after its last epoch; delete the work folder to begin anew."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./train                                     all of it; about an hour on two cores",
            "  ./train --epochs 2 --work /tmp/try          a short run, to see that everything is there",
            "  ./train links --model /tmp/try/model --to /tmp/try/model/link-ranker.bin   its last part alone",
            "  ./train --data ~/treebanks --names ~/re3d   data that lies elsewhere (see entente-train/README.md)"
        })
public final class Main implements Callable<Integer> {
    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "checkpoints, and the model in its folder model (default: ${DEFAULT-VALUE})")
    private Path work = Path.of("entente-train/target/run");

    @Option(names = "--epochs", description = "times that every sentence is seen (default: ${DEFAULT-VALUE})")
    private int epochs = 12;

    @Option(names = "--batch", description = "subwords of a batch (default: ${DEFAULT-VALUE})")
    private int batch = 1280;

    @Option(names = "--encoder-rate", description = "peak learning rate of the encoder (default: ${DEFAULT-VALUE})")
    private float encoderRate = 2.5e-4f;

    @Option(names = "--head-rate", description = "peak learning rate of the heads (default: ${DEFAULT-VALUE})")
    private float headRate = 1e-3f;

    @Option(names = "--seed", description = "of every draw (default: ${DEFAULT-VALUE})")
    private int seed = 7;

    @Option(names = "--date", description = "date that the model bears, as YYYY-MM-DD (default: today)")
    private LocalDate date = LocalDate.now(ZoneOffset.UTC);

    @Option(names = "--version-name", description = "version that the model bears (default: ${DEFAULT-VALUE})")
    private String version = "1";

    private Main() {}

    public static void main(String[] args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println("train: " + failure.getMessage());
                    return 1;
                });
        System.exit(commandLine.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        Corpora corpora = corpusOptions.load();
        Settings settings = new Settings(epochs, batch, seed, new Schedule(encoderRate, headRate), Dimensions.MINILM);
        Training training = new Training(settings, work, corpora.development(), out);
        Variations variations = Variations.load();
        Tensors weights = training.run(corpora.all(), epoch -> variations.epoch(corpora.epoch(epoch), epoch, seed));
        new Product(settings, work.resolve("model"), out)
                .write(weights, training.labels(), corpora, Product.release(version, settings, date));
        Path model = work.resolve("model");
        new RankerFile(corpusOptions.data(), out)
                .write(model.resolve("link-ranker.bin"), Optional.of(model), LinksCommand.EPOCHS, seed);
        return 0;
    }
}
