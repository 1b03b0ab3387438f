package entente.train.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./train links}: the ranker of links alone, for a model that is there. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Trains the ranker of links alone, for a model that is there; two minutes on one core.")
public final class LinksCommand implements Callable<Integer> {
    /** Beyond that the development documents gain nothing. */
    public static final int EPOCHS = 10;

    @Option(names = "--data", paramLabel = "FOLDER", description = "with ud/gum-*.conllu (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/train");

    @Option(names = "--model", paramLabel = "FOLDER", description = "the reader's (default: the one in the jar)")
    private @Nullable Path model;

    @Option(names = "--to", paramLabel = "FILE", description = "to write (default: ${DEFAULT-VALUE})")
    private Path to = Path.of("entente-reader/src/main/resources/entente/reader/link-ranker.bin");

    @Option(names = "--epochs", description = "times that every document is seen (default: ${DEFAULT-VALUE})")
    private int epochs = EPOCHS;

    @Option(names = "--seed", description = "of every draw (default: ${DEFAULT-VALUE})")
    private long seed = 7;

    private LinksCommand() {}

    @Override
    public Integer call() throws IOException {
        new RankerFile(data, System.out).write(to, Optional.ofNullable(model), epochs, seed);
        return 0;
    }
}
