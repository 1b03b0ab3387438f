package entente.train.network;

import entente.train.export.Tensors;
import java.util.Random;

/** Heads that know nothing yet: small random weights. */
final class FreshHeads {

    /** Most pairs of predicate and word are no argument; without this start the first steps learn only that. */
    private static final float NONE_BIAS = 5;

    private static final double ROLE_SCALE = .3;

    private final Dimensions dimensions;
    private final Tensors tensors;
    private final Random random;

    private FreshHeads(Dimensions dimensions, Tensors tensors, Random random) {
        this.dimensions = dimensions;
        this.tensors = tensors;
        this.random = random;
    }

    static void add(Tensors tensors, Dimensions dimensions, LabelSets labels, long seed) {
        new FreshHeads(dimensions, tensors, new Random(seed)).addAll(labels);
    }

    private void addAll(LabelSets labels) {
        onRows("upos", labels.upos().size());
        onRows("xpos", labels.xpos().size());
        onRows("ner", labels.names().size());
        onRows("ad", dimensions.arc());
        onRows("ah", dimensions.arc());
        linear("U", dimensions.arc(), dimensions.arc(), 1.0 / dimensions.arc());
        onRows("rd", dimensions.pair());
        onRows("rh", dimensions.pair());
        onPairs("rel", labels.relations().size(), 1);
        onRows("prd", 2);
        onRows("sp", dimensions.pair());
        onRows("sa", dimensions.pair());
        linear("V", dimensions.pair(), dimensions.pair(), 1.0 / dimensions.pair());
        onRows("sd", dimensions.pair());
        onRows("sh", dimensions.pair());
        onPairs("srl", labels.roles().size(), ROLE_SCALE);
        tensors.get("srl.b").values()[0] = NONE_BIAS;
        tensors.put(
                "path",
                new float[labels.paths().size() * dimensions.pair()],
                labels.paths().size(),
                dimensions.pair());
    }

    private void onRows(String name, int width) {
        linear(name, width, dimensions.hidden(), Math.sqrt(1.0 / dimensions.hidden()));
    }

    private void onPairs(String name, int width, double scale) {
        linear(name, width, dimensions.pair(), Math.sqrt(1.0 / dimensions.pair()) * scale);
    }

    private void linear(String name, int outputs, int inputs, double deviation) {
        float[] weights = new float[outputs * inputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextGaussian() * deviation);
        }
        tensors.put(name + ".w", weights, outputs, inputs);
        tensors.put(name + ".b", new float[outputs], outputs);
    }
}
