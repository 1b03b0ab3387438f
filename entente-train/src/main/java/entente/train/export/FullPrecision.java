package entente.train.export;

/** 32 bits, as in training: what the quantised graph is compared with. */
record FullPrecision() implements Precision {

    @Override
    public String product(Graph graph, String input, Layer layer, Range range) {
        return graph.node(
                "MatMul",
                input,
                graph.floats(layer.name() + ".w", layer.weights().transposed()));
    }

    @Override
    public String rows(Graph graph, String numbers, String name, Tensor table) {
        return graph.node("Gather", graph.floats(name, table), numbers);
    }
}
