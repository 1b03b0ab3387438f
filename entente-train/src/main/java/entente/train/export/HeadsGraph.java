package entente.train.export;

import static entente.train.export.Graph.attribute;

import java.util.List;

/** The heads as a graph: one product for all of them, and behind it what is special to each. */
final class HeadsGraph {
    private final Graph graph;
    private final Precision precision;
    private final Tensors weights;

    HeadsGraph(Graph graph, Precision precision, Tensors weights) {
        this.graph = graph;
        this.precision = precision;
        this.weights = weights;
    }

    /** Adds the outputs, each with a row for each row of {@code words}. */
    void over(String words) {
        List<Head> heads = Head.in(weights);
        List<Layer> layers =
                heads.stream().map(head -> Layer.of(weights, head.name())).toList();
        String all = linear(words, Layer.sideBySide("heads", layers), Range.AROUND_ZERO);
        long[] widths = layers.stream().mapToLong(Layer::outputs).toArray();
        List<String> parts = graph.node(
                widths.length, "Split", List.of(attribute("axis", 1)), all, graph.wholeNumbers("widths", widths));
        for (int i = 0; i < parts.size(); i++) {
            output(heads.get(i), parts.get(i), layers.get(i).outputs());
        }
    }

    private void output(Head head, String part, int width) {
        String value = head.rectified() ? graph.node("Relu", part) : part;
        if (head.second() != null) {
            value = linear(value, Layer.of(weights, head.second()), Range.BEHIND_RELU);
        }
        graph.output(value, "out_" + head.name(), "n", width);
    }

    private String linear(String input, Layer layer, Range range) {
        String product = precision.product(graph, input, layer, range);
        return graph.node("Add", product, graph.floats(layer.name() + ".b", layer.bias()));
    }
}
