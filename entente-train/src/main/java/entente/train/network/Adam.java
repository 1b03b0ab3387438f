package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import entente.train.export.Tensor;
import entente.train.export.Tensors;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * AdamW (Kingma and Ba 2015, Loshchilov and Hutter 2019) with a bound on the gradient's length. Of the subwords' vectors,
 * half of all weights, only those move that the step has seen; the others' means rest until they are seen again.
 */
final class Adam {
    private static final double MEAN_DECAY = .9;
    private static final double SQUARE_DECAY = .98;
    private static final double EPSILON = 1e-8;
    private static final float LONGEST_GRADIENT = 2;
    private static final float WEIGHT_DECAY = .01f;
    private static final NDIndex EVERYTHING = new NDIndex("...");
    private static final String SUBWORDS = "word";
    private static final Set<String> ENCODER = Set.of(SUBWORDS, "pos", "eln.g", "eln.b");
    private static final String MEAN = "mean ";
    private static final String SQUARE = "square ";

    private final NDManager manager;
    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> squares = new LinkedHashMap<>();
    private final Schedule schedule;
    private int steps;
    private int skipped;

    Adam(NDManager manager, Map<String, NDArray> weights, Schedule schedule) {
        this.manager = manager;
        this.weights = weights;
        this.schedule = schedule;
        weights.forEach((name, array) -> {
            means.put(name, manager.zeros(array.getShape()));
            squares.put(name, manager.zeros(array.getShape()));
        });
    }

    /** Steps that were not taken because a gradient was not finite: one such step would spoil every weight. */
    int skipped() {
        return skipped;
    }

    /**
     * Follows the gradients one step and sets them to zero.
     *
     * @param progress share of the way that is done, 0 to 1
     * @param subwords each subword that the step has seen, once
     */
    void step(double progress, long[] subwords) {
        NDIndex seen = new NDIndex("{}", manager.create(subwords));
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        weights.forEach((name, array) -> gradients.put(name, part(name, array.getGradient(), seen)));
        float length = length(gradients.values());
        if (Float.isFinite(length)) {
            steps++;
            float scale = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
            gradients.forEach((name, gradient) -> update(name, gradient.muli(scale), seen, progress));
        } else {
            skipped++;
        }
        weights.values().forEach(array -> clear(array.getGradient()));
    }

    /**
     * Gradients add up until they are set to zero, and nothing times zero is nothing only if it is finite. The engine's
     * own way to set values would let the gradient lie in memory that the collector of garbage frees.
     */
    private static void clear(NDArray gradient) {
        gradient.set(EVERYTHING, 0);
    }

    private static float length(Collection<NDArray> gradients) {
        NDArray sum = gradients.stream()
                .map(gradient -> gradient.square().sum())
                .reduce(NDArray::add)
                .orElseThrow();
        return (float) Math.sqrt(sum.getFloat());
    }

    /** The rows of what was seen, copied; of other weights than those of subwords all, themselves. */
    private static NDArray part(String name, NDArray array, NDIndex seen) {
        return name.equals(SUBWORDS) ? array.get(seen) : array;
    }

    /** In place wherever it can be: the time goes into passing through memory. */
    private void update(String name, NDArray gradient, NDIndex seen, double progress) {
        NDArray means = Objects.requireNonNull(this.means.get(name));
        NDArray squares = Objects.requireNonNull(this.squares.get(name));
        NDArray mean = part(name, means, seen);
        NDArray square = part(name, squares, seen);
        mean.muli((float) MEAN_DECAY).addi(gradient.mul((float) (1 - MEAN_DECAY)));
        square.muli((float) SQUARE_DECAY).addi(gradient.muli(gradient).muli((float) (1 - SQUARE_DECAY)));
        float rate = schedule.rate(isOfHead(name), progress);
        NDArray values = Objects.requireNonNull(weights.get(name)).stopGradient();
        if (name.endsWith(".w")) {
            values.muli(1 - rate * WEIGHT_DECAY);
        }
        NDArray moved = part(name, values, seen).subi(move(mean, square, rate));
        if (name.equals(SUBWORDS)) {
            means.set(seen, mean);
            squares.set(seen, square);
            values.set(seen, moved);
        }
    }

    /** Mean over root of square, each without its bias towards the zeros that it started from. */
    private NDArray move(NDArray mean, NDArray square, float rate) {
        double meanKnown = 1 - Math.pow(MEAN_DECAY, steps);
        double squareKnown = Math.sqrt(1 - Math.pow(SQUARE_DECAY, steps));
        NDArray pace = square.sqrt().addi((float) (EPSILON * squareKnown));
        return mean.div(pace).muli((float) (rate * squareKnown / meanKnown));
    }

    /** The encoder's layers are numbered; the vectors of casings start as copies of one and learn fast too. */
    private static boolean isOfHead(String name) {
        return !Character.isDigit(name.charAt(0)) && !ENCODER.contains(name);
    }

    /** All that a later step depends on. */
    Tensors state() {
        Map<String, NDArray> state = new LinkedHashMap<>();
        means.forEach((name, array) -> state.put(MEAN + name, array));
        squares.forEach((name, array) -> state.put(SQUARE + name, array));
        Tensors tensors = Parameters.tensors(state);
        tensors.put("steps", new float[] {steps}, 1);
        return tensors;
    }

    void restore(Tensors state) {
        means.replaceAll((name, array) -> created(state.get(MEAN + name)));
        squares.replaceAll((name, array) -> created(state.get(SQUARE + name)));
        steps = (int) state.get("steps").values()[0];
    }

    private NDArray created(Tensor tensor) {
        return Parameters.created(manager, tensor);
    }
}
