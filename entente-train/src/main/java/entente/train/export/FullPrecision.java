package entente.train.export;

/** 32 bits, as in training: what the quantised graph is compared with. */
record FullPrecision() implements Precision {

    @Override
    public String linear(Graph graph, String input, Layer layer) {
        String product = graph.node(
                "MatMul", input, graph.floats(layer.name() + ".w", layer.weights().transposed()));
        return graph.node("Add", product, graph.floats(layer.name() + ".b", layer.bias()));
    }

    @Override
    public String rows(Graph graph, String numbers, String name, Tensor table) {
        return graph.node("Gather", graph.floats(name, table), numbers);
    }
}
