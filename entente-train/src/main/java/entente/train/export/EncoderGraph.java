package entente.train.export;

import static entente.train.export.Graph.attribute;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.List;

/**
 * The encoder as a graph: vectors of subword, place and casing, then layers of attention and feed-forward, as
 * {@code entente.train.network.Network} learns them.
 */
final class EncoderGraph {
    private static final float NORM_EPSILON = 1e-12f;

    private final Graph graph;
    private final Precision precision;
    private final Tensors weights;
    private final int attentionHeads;
    private final int hidden;

    EncoderGraph(Graph graph, Precision precision, Tensors weights, int attentionHeads) {
        this.graph = graph;
        this.precision = precision;
        this.weights = weights;
        this.attentionHeads = attentionHeads;
        this.hidden = weights.get("eln.g").rows();
    }

    /** A row for each word: the last layer's at its first subword. */
    String words() {
        String ids = graph.wholeNumberInput("input_ids", "b", "t");
        String casings = graph.wholeNumberInput("case_ids", "b", "t");
        String mask = graph.wholeNumberInput("attention_mask", "b", "t");
        String words = graph.wholeNumberInput("words", "n");
        String states = embedded(ids, casings);
        String attended = graph.node("Cast", List.of(attribute("to", DataType.INT32.getNumber())), mask);
        for (int layer = 0; weights.has(layer + ".qkv.w"); layer++) {
            states = layer(states, attended, layer);
        }
        String rows = graph.node("Reshape", states, graph.wholeNumbers("rows", -1, hidden));
        return graph.node("Gather", List.of(attribute("axis", 0)), rows, words);
    }

    private String embedded(String ids, String casings) {
        String subwords = precision.rows(graph, ids, "word", weights.get("word"));
        String places = graph.node("Gather", graph.floats("pos", weights.get("pos")), places(ids));
        String written = graph.node("Gather", graph.floats("case", weights.get("case")), casings);
        return normalisedSum(graph.node("Add", subwords, places), written, "eln");
    }

    private String places(String ids) {
        String columns = graph.node("Gather", graph.node("Shape", ids), graph.wholeNumber("columns", 1));
        return graph.node("Range", graph.wholeNumber("first", 0), columns, graph.wholeNumber("step", 1));
    }

    private String layer(String states, String mask, int layer) {
        String mixed = linear(attended(states, mask, layer), layer + ".o");
        String half = normalisedSum(states, mixed, layer + ".ln1");
        String active = graph.microsoftNode("Gelu", List.of(), linear(half, layer + ".f1"));
        return normalisedSum(half, linear(active, layer + ".f2"), layer + ".ln2");
    }

    private String attended(String states, String mask, int layer) {
        String thirds = graph.wholeNumbers("thirds", hidden, hidden, hidden);
        List<String> parts = graph.node(
                3, "Split", List.of(attribute("axis", 2)), linear(states, layer + ".qkv"), thirds);
        return graph.microsoftNode(
                "MultiHeadAttention",
                List.of(attribute("num_heads", attentionHeads)),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Graph.NONE,
                mask);
    }

    private String linear(String input, String name) {
        return precision.linear(graph, input, Layer.of(weights, name));
    }

    /**
     * The sum of two values, normalised row by row. ONNX Runtime's own operator for both at once takes less than a quarter
     * of the time of the standard's LayerNormalization, whose kernel for processors does not use their vectors.
     */
    private String normalisedSum(String left, String right, String name) {
        return graph.microsoftNode(
                "SkipLayerNormalization",
                List.of(attribute("epsilon", NORM_EPSILON)),
                left,
                right,
                graph.floats(name + ".g", weights.get(name + ".g")),
                graph.floats(name + ".b", weights.get(name + ".b")));
    }
}
