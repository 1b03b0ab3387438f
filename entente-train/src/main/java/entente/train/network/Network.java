package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;

/**
 * The encoder (BERT: Devlin et al. 2019; small: Wang et al. 2020) with light heads: tags, a biaffine tree (Dozat and
 * Manning 2017), relations, names, predicates, and roles as labelled arcs from predicates to words.
 *
 * <p>All answers have one row for each row of the batch (see {@link Batch}).
 */
final class Network {
    private static final float NORM_EPSILON = 1e-12f;
    private static final float ENCODER_DROPOUT = .1f;
    private static final float WORD_DROPOUT = .2f;
    private static final float HEAD_DROPOUT = .25f;

    /** More than of other heads: roles are taught by the fewest sentences, and those of nouns are soon known by heart. */
    private static final float ROLE_DROPOUT = .4f;

    private final Dimensions dimensions;
    private final Parameters parameters;
    private final boolean learning;

    /** @param learning whether parts are dropped at random, as while learning */
    Network(Dimensions dimensions, Parameters parameters, boolean learning) {
        this.dimensions = dimensions;
        this.parameters = parameters;
        this.learning = learning;
    }

    /** A vector for each row. */
    NDArray rows(Batch batch) {
        NDArray states = encode(batch);
        return drop(pick(states, batch.subwordOfRow()), WORD_DROPOUT);
    }

    private NDArray encode(Batch batch) {
        int size = batch.size();
        int columns = batch.columns();
        NDArray ids = batch.ids();
        NDArray positions =
                ids.getManager().arange(0, columns, 1, DataType.INT64).reshape(1, columns);
        NDArray states = pick(parameters.get("word"), ids)
                .add(pick(parameters.get("pos"), positions))
                .add(pick(parameters.get("case"), batch.casings()));
        states = drop(normalised(states.reshape((long) size * columns, dimensions.hidden()), "eln"), ENCODER_DROPOUT);
        NDArray bias = batch.subwordBias();
        for (int layer = 0; layer < dimensions.layers(); layer++) {
            states = layer(states, layer, size, columns, bias);
        }
        return states;
    }

    private NDArray layer(NDArray states, int layer, int size, int columns, NDArray bias) {
        NDArray mixed = linear(attended(states, layer, size, columns, bias), layer + ".o");
        NDArray half = normalised(states.add(drop(mixed, ENCODER_DROPOUT)), layer + ".ln1");
        NDArray fed = linear(Activation.gelu(linear(half, layer + ".f1")), layer + ".f2");
        return normalised(half.add(drop(fed, ENCODER_DROPOUT)), layer + ".ln2");
    }

    private NDArray attended(NDArray states, int layer, int size, int columns, NDArray bias) {
        int width = dimensions.hidden() / dimensions.attention();
        NDArray parts = linear(states, layer + ".qkv")
                .reshape(size, columns, 3, dimensions.attention(), width)
                .transpose(2, 0, 3, 1, 4);
        NDArray query = parts.get(0).mul((float) (1 / Math.sqrt(width)));
        NDArray weights =
                query.matMul(parts.get(1).transpose(0, 1, 3, 2)).add(bias).softmax(-1);
        return weights.matMul(parts.get(2)).transpose(0, 2, 1, 3).reshape((long) size * columns, dimensions.hidden());
    }

    /** Scores of universal tags ({@code upos}), Penn tags ({@code xpos}), name tags ({@code ner}), predicates. */
    NDArray tags(NDArray rows, String head) {
        return linear(rows, head);
    }

    /** For each row the score of each place of its lesson as its head. */
    NDArray arcs(NDArray rows, Batch batch) {
        NDArray dependents = linear(hidden(rows, "ad"), "U");
        NDArray heads = hidden(rows, "ah");
        Shape table = new Shape(batch.size(), batch.places(), dimensions.arc());
        return dependents
                .reshape(table)
                .matMul(heads.reshape(table).transpose(0, 2, 1))
                .add(batch.placeBias())
                .reshape((long) batch.size() * batch.places(), batch.places());
    }

    /** Scores of the relations of each row to the given row. */
    NDArray relations(NDArray rows, NDArray headRows) {
        NDArray pairs = linear(rows, "rd").add(pick(linear(rows, "rh"), headRows));
        return linear(drop(Activation.relu(pairs), HEAD_DROPOUT), "rel");
    }

    /**
     * Scores of the roles of each pair: those of the labels, which look at the way through the tree too, and how much
     * there is any role, on all but none.
     */
    NDArray roles(NDArray rows, Batch.Pairs of, NDManager manager) {
        NDArray predicates = manager.create(of.predicates());
        NDArray words = manager.create(of.words());
        NDArray owners = linear(hidden(rows, "sp"), "V");
        NDArray owned = hidden(rows, "sa");
        NDArray exists = pick(owners, predicates).mul(pick(owned, words)).sum(new int[] {1});
        NDArray pairs = pick(linear(rows, "sd"), predicates)
                .add(pick(linear(rows, "sh"), words))
                .add(pick(parameters.get("path"), manager.create(of.paths())));
        NDArray labels = linear(drop(Activation.relu(pairs), ROLE_DROPOUT), "srl");
        return labels.add(exists.reshape(-1, 1).mul(allButNone(rows, labels.getShape())));
    }

    private static NDArray allButNone(NDArray rows, Shape shape) {
        float[] mask = new float[(int) shape.get(1)];
        Arrays.fill(mask, 1, mask.length, 1);
        return rows.getManager().create(mask, new Shape(1, mask.length));
    }

    private NDArray hidden(NDArray rows, String name) {
        return drop(Activation.relu(linear(rows, name)), HEAD_DROPOUT);
    }

    private NDArray linear(NDArray input, String name) {
        return Linear.linear(input, parameters.get(name + ".w"), parameters.get(name + ".b"))
                .singletonOrThrow();
    }

    private NDArray normalised(NDArray input, String name) {
        return LayerNorm.layerNorm(
                        input,
                        new Shape(dimensions.hidden()),
                        parameters.get(name + ".g"),
                        parameters.get(name + ".b"),
                        NORM_EPSILON)
                .singletonOrThrow();
    }

    private static NDArray pick(NDArray table, NDArray index) {
        return Embedding.embedding(index, table, SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray drop(NDArray input, float rate) {
        if (!learning) {
            return input;
        }
        NDList dropped = Dropout.dropout(input, rate, true);
        return dropped.singletonOrThrow();
    }
}
