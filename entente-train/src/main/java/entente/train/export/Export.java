package entente.train.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns trained weights into the files that the reader loads. */
public final class Export {
    public static final String MODEL = "reader.onnx";
    public static final String RELATION_SCORER = "relation-scorer.bin";
    public static final String ROLE_SCORER = "role-scorer.bin";
    public static final String ROLE_PATHS = "role-paths.bin";
    public static final String FRAME_COUNTS = "frame-counts.bin";
    public static final String LABELS = "labels.txt";

    private final Tensors weights;
    private final int attentionHeads;

    /**
     * @param weights of encoder and heads; linear layers as [outputs, inputs]
     * @param attentionHeads of each layer of the encoder
     */
    public Export(Tensors weights, int attentionHeads) {
        this.weights = weights;
        this.attentionHeads = attentionHeads;
    }

    /**
     * Writes all files of a model into a folder.
     *
     * @param labels a line for each head: the labels by their numbers, with blanks between
     */
    public void write(Path folder, List<String> labels, Release release) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(MODEL), model(true, release));
        Files.write(folder.resolve(RELATION_SCORER), ScorerFile.of(Layer.of(weights, "rel")));
        Files.write(folder.resolve(ROLE_SCORER), ScorerFile.of(Layer.of(weights, "srl")));
        Files.write(folder.resolve(ROLE_PATHS), VectorFile.of(weights.get("path")));
        Files.write(folder.resolve(LABELS), labels);
    }

    /** The network as an ONNX file, in bytes or, to compare that with, in the precision of training. */
    public byte[] model(boolean quantised, Release release) {
        Graph graph = new Graph(release.name());
        Precision precision = quantised ? new BytePrecision() : new FullPrecision();
        String words = new EncoderGraph(graph, precision, weights, attentionHeads).words();
        new HeadsGraph(graph, precision, weights).over(words);
        return OnnxFile.of(graph, release);
    }
}
