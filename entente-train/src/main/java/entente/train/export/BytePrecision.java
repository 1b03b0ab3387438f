package entente.train.export;

import static entente.train.export.Graph.attribute;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.List;

/**
 * Weights in bytes with a scale for each output. What goes into a layer is quantised row by row while the graph runs,
 * so that no sample of texts has to stand for all, and a sentence's answers do not depend on what else is in its batch.
 * Of v0's weights, one range for a whole sentence changed 1.4 % of the heads, one for each row .5 %.
 *
 * <p>The weights of layers have 7 bits: processors without instructions for it add up pairs of products of two bytes in
 * 16 bits, which 8-bit weights overflow. The vectors of words, which are only looked up, have 8.
 */
record BytePrecision() implements Precision {
    private static final int WEIGHT_RANGE = 63;
    private static final int ROW_RANGE = 127;

    @Override
    public String product(Graph graph, String input, Layer layer, Range range) {
        Quantised weights = Quantised.of(layer.weights(), WEIGHT_RANGE);
        String divisor = range.divisor(graph, input);
        String step = graph.number("step." + range, range.step());
        String zero = graph.unsignedByte("zero." + range, range.zero());
        String bytes = graph.node("QuantizeLinear", graph.node("Div", input, divisor), step, zero);
        String product = graph.microsoftNode(
                "MatMulIntegerToFloat",
                List.of(),
                bytes,
                graph.bytes(layer.name() + ".q", weights.transposedBytes(), layer.inputs(), layer.outputs()),
                step,
                graph.floats(layer.name() + ".s", list(weights.scales())),
                zero);
        return graph.node("Mul", product, divisor);
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
