package entente.train.network;

import entente.train.export.Tensors;
import java.util.Arrays;
import java.util.Random;

/** An encoder of one thin layer and random weights. */
final class TinyEncoder {
    static final Dimensions DIMENSIONS = new Dimensions(16, 1, 2, 12, 12);

    private static final int SUBWORDS = 30_522;
    private static final int POSITIONS = 512;
    private static final int CASINGS = 8;

    private final Tensors tensors = new Tensors();
    private final Random random = new Random(5);

    private TinyEncoder() {}

    static Tensors weights() {
        return new TinyEncoder().filled();
    }

    private Tensors filled() {
        int width = DIMENSIONS.hidden();
        table("word", SUBWORDS, width);
        table("pos", POSITIONS, width);
        table("case", CASINGS, width);
        norm("eln");
        linear("0.qkv", 3 * width, width);
        linear("0.o", width, width);
        norm("0.ln1");
        linear("0.f1", 4 * width, width);
        linear("0.f2", width, 4 * width);
        norm("0.ln2");
        return tensors;
    }

    private void linear(String name, int outputs, int inputs) {
        table(name + ".w", outputs, inputs);
        tensors.put(name + ".b", new float[outputs], outputs);
    }

    private void norm(String name) {
        float[] ones = new float[DIMENSIONS.hidden()];
        Arrays.fill(ones, 1);
        tensors.put(name + ".g", ones, ones.length);
        tensors.put(name + ".b", new float[ones.length], ones.length);
    }

    private void table(String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * .25);
        }
        tensors.put(name, values, rows, columns);
    }
}
