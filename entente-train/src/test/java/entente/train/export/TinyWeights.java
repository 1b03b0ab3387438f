package entente.train.export;

import java.util.Random;

/** Weights of a network that is small enough for tests: random, two layers, two attention heads. */
final class TinyWeights {
    static final int HIDDEN = 16;
    static final int LAYERS = 2;
    static final int ATTENTION = 2;
    static final int ARC = 12;
    static final int PAIR = 10;
    static final int RELATIONS = 5;
    static final int ROLES = 4;
    static final int PATHS = 2;
    static final int MENTION = 6;

    private static final int SUBWORDS = 30_522;
    private static final int PLACES = 64;
    private static final int INNER = 4 * HIDDEN;

    private final Tensors tensors = new Tensors();
    private final Random random;

    private TinyWeights(long seed) {
        random = new Random(seed);
    }

    static Tensors of(long seed) {
        return new TinyWeights(seed).all();
    }

    static Tensors withMentions(long seed) {
        TinyWeights weights = new TinyWeights(seed);
        weights.all();
        weights.linear("mv", MENTION, HIDDEN);
        return weights.tensors;
    }

    private Tensors all() {
        table("word", SUBWORDS, HIDDEN, 1);
        table("pos", PLACES, HIDDEN, 1);
        table("case", StartWeights.CASINGS, HIDDEN, 1);
        norm("eln");
        for (int layer = 0; layer < LAYERS; layer++) {
            linear(layer + ".qkv", 3 * HIDDEN, HIDDEN);
            linear(layer + ".o", HIDDEN, HIDDEN);
            norm(layer + ".ln1");
            linear(layer + ".f1", INNER, HIDDEN);
            linear(layer + ".f2", HIDDEN, INNER);
            norm(layer + ".ln2");
        }
        heads();
        return tensors;
    }

    private void heads() {
        linear("upos", 3, HIDDEN);
        linear("xpos", 4, HIDDEN);
        linear("ner", 3, HIDDEN);
        linear("ad", ARC, HIDDEN);
        linear("ah", ARC, HIDDEN);
        linear("U", ARC, ARC);
        linear("rd", PAIR, HIDDEN);
        linear("rh", PAIR, HIDDEN);
        linear("rel", RELATIONS, PAIR);
        linear("prd", 2, HIDDEN);
        linear("sp", PAIR, HIDDEN);
        linear("sa", PAIR, HIDDEN);
        linear("V", PAIR, PAIR);
        linear("sd", PAIR, HIDDEN);
        linear("sh", PAIR, HIDDEN);
        linear("srl", ROLES, PAIR);
        table("path", PATHS, PAIR, 1);
    }

    private void norm(String name) {
        table(name + ".g", HIDDEN, 1, .2);
        for (int i = 0; i < HIDDEN; i++) {
            tensors.get(name + ".g").values()[i] += 1;
        }
        bias(name, HIDDEN);
    }

    private void linear(String name, int outputs, int inputs) {
        table(name + ".w", outputs, inputs, Math.sqrt(1.0 / inputs));
        bias(name, outputs);
    }

    private void bias(String name, int size) {
        tensors.put(name + ".b", numbers(size, .2), size);
    }

    private void table(String name, int rows, int columns, double deviation) {
        int[] shape = columns == 1 ? new int[] {rows} : new int[] {rows, columns};
        tensors.put(name, numbers(rows * columns, deviation), shape);
    }

    private float[] numbers(int count, double deviation) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextGaussian() * deviation);
        }
        return numbers;
    }
}
