package entente.train.export;

import static entente.train.export.Graph.attribute;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.List;

/**
 * Weights in bytes with a scale for each output; what goes into a layer is quantised by its range while the graph runs
 * ("dynamically"), so that no sample of texts has to stand for all.
 *
 * <p>The weights of layers have 7 bits: processors without instructions for it add up pairs of products of two bytes in
 * 16 bits, which 8-bit weights overflow. The vectors of words, which are only looked up, have 8.
 */
record BytePrecision() implements Precision {
    private static final int WEIGHT_RANGE = 63;
    private static final int ROW_RANGE = 127;

    /** ONNX Runtime makes one operator, DynamicQuantizeMatMul, of this pattern. */
    @Override
    public String linear(Graph graph, String input, Layer layer) {
        String name = layer.name();
        Quantised weights = Quantised.of(layer.weights(), WEIGHT_RANGE);
        List<String> dynamic = graph.node(3, "DynamicQuantizeLinear", List.of(), input);
        String sums = graph.node(
                "MatMulInteger",
                dynamic.get(0),
                graph.bytes(name + ".q", weights.transposedBytes(), layer.inputs(), layer.outputs()),
                dynamic.get(2),
                graph.bytes(name + ".zero", new byte[layer.outputs()], layer.outputs()));
        String scale = graph.node("Mul", dynamic.get(1), graph.floats(name + ".s", list(weights.scales())));
        String product = graph.node("Mul", asFloat(graph, sums), scale);
        return graph.node("Add", product, graph.floats(name + ".b", layer.bias()));
    }

    @Override
    public String rows(Graph graph, String numbers, String name, Tensor table) {
        Quantised rows = Quantised.of(table, ROW_RANGE);
        String bytes = graph.bytes(name + ".q", rows.bytes(), table.shape());
        Tensor scales = new Tensor(rows.scales(), new int[] {rows.scales().length, 1});
        return graph.node(
                "Mul",
                asFloat(graph, graph.node("Gather", bytes, numbers)),
                graph.node("Gather", graph.floats(name + ".s", scales), numbers));
    }

    private static Tensor list(float[] values) {
        return new Tensor(values, new int[] {values.length});
    }

    private static String asFloat(Graph graph, String value) {
        return graph.node("Cast", List.of(attribute("to", DataType.FLOAT.getNumber())), value);
    }
}
