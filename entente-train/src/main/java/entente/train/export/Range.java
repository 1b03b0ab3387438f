package entente.train.export;

import java.util.List;

/**
 * What numbers a row may hold relative to its highest: the range that its bytes are spread over.
 *
 * <p>The row is divided by its highest number (or {@code floor}, where that is more), so that one step and one zero
 * serve all rows, and the product is multiplied by it afterwards. Rows differ: BERT gathers numbers in its first row
 * that are five times as high as those of the words, so that one range for all leaves words less than 6 of 8 bits.
 */
enum Range {
    /** Around zero: -1 to 1. The highest is that of the absolute numbers. */
    AROUND_ZERO(-1, 0),

    /** Behind a GELU, which goes no lower than -0.17. */
    BEHIND_GELU(-.17f, 1),

    /** Behind a ReLU: 0 to 1. */
    BEHIND_RELU(0, .1f);

    private static final int HIGHEST_BYTE = 255;

    /** Kept for numbers below zero as for those above, so that zero is a byte exactly. */
    private static final int MIDDLE_BYTE = 128;

    private final float lowest;
    private final float floor;

    Range(float lowest, float floor) {
        this.lowest = lowest;
        this.floor = floor;
    }

    /** The difference between one byte and the next. */
    float step() {
        return this == AROUND_ZERO ? 1f / (MIDDLE_BYTE - 1) : (1 - lowest) / HIGHEST_BYTE;
    }

    /** The byte that stands for zero. */
    int zero() {
        return this == AROUND_ZERO ? MIDDLE_BYTE : Math.round(-lowest / step());
    }

    /** What each row is divided by: a column. */
    String divisor(Graph graph, String input) {
        String positive = this == AROUND_ZERO ? graph.node("Abs", input) : input;
        String highest = graph.node("ReduceMax", List.of(Graph.attribute("axes", List.of(-1L))), positive);
        return floor == 0 ? highest : graph.node("Max", highest, graph.number("floor." + this, floor));
    }
}
