package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import entente.train.export.Tensor;
import entente.train.export.Tensors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** AdamW (Kingma and Ba 2015, Loshchilov and Hutter 2019) with a bound on the gradient's length. */
final class Adam {
    private static final double MEAN_DECAY = .9;
    private static final double SQUARE_DECAY = .98;
    private static final float EPSILON = 1e-8f;
    private static final float LONGEST_GRADIENT = 2;
    private static final float WEIGHT_DECAY = .01f;
    private static final NDIndex EVERYTHING = new NDIndex("...");
    private static final Set<String> ENCODER = Set.of("word", "pos", "eln.g", "eln.b");
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

    /** Follows the gradients one step and sets them to zero. */
    void step(double progress) {
        float length = gradientLength();
        if (Float.isFinite(length)) {
            steps++;
            float scale = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
            weights.forEach((name, array) -> update(name, array, scale, progress));
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

    private float gradientLength() {
        NDArray sum = weights.values().stream()
                .map(array -> array.getGradient().square().sum())
                .reduce(NDArray::add)
                .orElseThrow();
        return (float) Math.sqrt(sum.getFloat());
    }

    private void update(String name, NDArray array, float scale, double progress) {
        NDArray gradient = array.getGradient();
        if (scale < 1) {
            gradient.muli(scale);
        }
        NDArray mean = Objects.requireNonNull(means.get(name));
        NDArray square = Objects.requireNonNull(squares.get(name));
        mean.muli((float) MEAN_DECAY).addi(gradient.mul((float) (1 - MEAN_DECAY)));
        square.muli((float) SQUARE_DECAY).addi(gradient.square().mul((float) (1 - SQUARE_DECAY)));
        float rate = schedule.rate(isOfHead(name), progress);
        NDArray pace = square.mul((float) (1 / (1 - Math.pow(SQUARE_DECAY, steps))))
                .sqrt()
                .add(EPSILON);
        NDArray move =
                mean.mul((float) (rate / (1 - Math.pow(MEAN_DECAY, steps)))).div(pace);
        NDArray values = array.stopGradient();
        if (name.endsWith(".w")) {
            values.muli(1 - rate * WEIGHT_DECAY);
        }
        values.subi(move);
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
