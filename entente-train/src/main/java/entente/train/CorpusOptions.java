package entente.train;

import entente.train.corpus.Corpora;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the corpora lie, and what of them is learned from. */
final class CorpusOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "treebanks, roles, names (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/train");

    @Option(
            names = "--names",
            paramLabel = "FOLDER",
            description = "folder with re3d_dev.jsonl (default: ${DEFAULT-VALUE})")
    private Path names = Path.of("../shared/gold/names");

    @Option(
            names = "--hold-out",
            description = "do not learn from EWT's development sentences, so that settings can be compared on them")
    private boolean holdOut;

    CorpusOptions() {}

    Corpora load() throws IOException {
        return Corpora.load(data, names, holdOut);
    }

    Path data() {
        return data;
    }
}
