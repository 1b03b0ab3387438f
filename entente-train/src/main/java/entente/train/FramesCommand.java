package entente.train;

import entente.train.corpus.Corpora;
import entente.train.export.Export;
import entente.train.network.FrameTally;
import entente.train.network.LabelSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./train frames}: the counts of frames alone, for a model that is there. */
@Command(
        name = "frames",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Counts which roles predicates have, for a model that is there; seconds.")
final class FramesCommand implements Callable<Integer> {
    @Mixin
    private CorpusOptions corpora = new CorpusOptions();

    @Option(names = "--model", paramLabel = "FOLDER", description = "the reader's (default: ${DEFAULT-VALUE})")
    private Path model = Path.of("entente-reader/src/main/resources/entente/reader");

    private FramesCommand() {}

    @Override
    public Integer call() throws IOException {
        write(corpora.load(), LabelSets.read(model.resolve(Export.LABELS)), model);
        return 0;
    }

    static void write(Corpora corpora, LabelSets labels, Path model) throws IOException {
        Files.write(model.resolve(Export.FRAME_COUNTS), FrameTally.of(corpora.all(), labels));
    }
}
