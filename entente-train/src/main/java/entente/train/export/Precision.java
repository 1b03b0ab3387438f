package entente.train.export;

/** How exactly a graph keeps its weights and computes with them. */
sealed interface Precision permits FullPrecision, BytePrecision {

    /**
     * The output of a linear layer but for its bias.
     *
     * @param range of the rows of {@code input}
     */
    String product(Graph graph, String input, Layer layer, Range range);

    /** Rows of a table, by their numbers. */
    String rows(Graph graph, String numbers, String name, Tensor table);
}
