package entente.train;

import ai.onnxruntime.OrtException;
import entente.reader.OnnxParser;
import entente.reader.PathNumbers;
import entente.reader.Subwords;
import entente.reader.WordPiece;
import entente.train.corpus.Corpora;
import entente.train.corpus.Example;
import entente.train.export.Decision;
import entente.train.export.Drift;
import entente.train.export.Export;
import entente.train.export.ModelCard;
import entente.train.export.Release;
import entente.train.export.Sample;
import entente.train.export.Tensors;
import entente.train.network.LabelSets;
import entente.train.network.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What a training run leaves behind: the files that the reader loads, checked against the exact weights. */
final class Product {
    private static final String NAME = "entente-reader";

    /** Sentences of each corpus that the drift is measured on: enough for a tenth of a percent. */
    private static final int DRIFT_SENTENCES = 500;

    private final Settings settings;
    private final Path folder;
    private final PrintStream out;

    Product(Settings settings, Path folder, PrintStream out) {
        this.settings = settings;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Writes and checks all files but the ranker of links.
     *
     * @throws IllegalStateException when the quantised model decides too much otherwise than the exact one
     */
    void write(Tensors weights, LabelSets labels, Corpora corpora, Release release) throws IOException {
        Map<String, List<Example>> development = corpora.development();
        Export export = new Export(weights, settings.dimensions().attention());
        export.write(folder, labels.lines(), release);
        FramesCommand.write(corpora, labels, folder);
        Drift drift = drift(export, weights, samples(development, labels), release);
        out.print(drift);
        drift.check();
        new ModelCard(release, settings.printed(), figures(development, drift)).write(folder);
        out.println("the model is in " + folder);
    }

    private SequencedMap<String, String> figures(Map<String, List<Example>> development, Drift drift) {
        try (OnnxParser reader = OnnxParser.load(folder, 1)) {
            SequencedMap<String, String> figures = Figures.of(reader, development);
            for (Decision decision : Decision.values()) {
                String share = String.format(Locale.ROOT, "%.2f %%", drift.share(decision) * 100);
                figures.put("changed by the 7 bits: " + decision, share);
            }
            return figures;
        }
    }

    private static Drift drift(Export export, Tensors weights, List<Sample> sentences, Release release)
            throws IOException {
        try {
            return Drift.between(export.model(false, release), export.model(true, release), weights, sentences);
        } catch (OrtException e) {
            throw new IOException("the exported model does not run: " + e.getMessage(), e);
        }
    }

    private static List<Sample> samples(Map<String, List<Example>> development, LabelSets labels) {
        WordPiece wordPiece = WordPiece.load();
        PathNumbers numbers = labels.pathNumbers();
        return development.values().stream()
                .map(examples -> examples.subList(0, Math.min(DRIFT_SENTENCES, examples.size())))
                .flatMap(Collection::stream)
                .flatMap(
                        example -> labels
                                .tree(example)
                                .map(tree -> new Sample(Subwords.of(example.words(), wordPiece), tree, numbers))
                                .stream())
                .toList();
    }

    static Release release(String version, Settings settings, LocalDate date) {
        return new Release(NAME, version, settings.seed(), date);
    }
}
