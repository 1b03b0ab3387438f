package entente.train.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The best answers to a sentence by the numbers of a network, word by word: neither are trees repaired nor sequences of
 * name tags. Row 0, the root, decides nothing.
 */
final class Decisions {
    private static final int PREDICATE = 1;

    private final Map<String, float[][]> outputs;
    private final Layer relations;
    private final Layer roles;
    private final Tensor paths;
    private final Sample sentence;

    /** @param weights of the scorers of pairs, which work outside the graph */
    Decisions(Map<String, float[][]> outputs, Tensors weights, Sample sentence) {
        this.outputs = outputs;
        this.relations = Layer.of(weights, "rel");
        this.roles = Layer.of(weights, "srl");
        this.paths = weights.get("path");
        this.sentence = sentence;
    }

    /** All decisions; relations are to the heads, and roles those of the predicates, that {@code other} decides on. */
    Map<Decision, int[]> given(Decisions other) {
        Map<Decision, int[]> decided = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            decided.put(
                    decision,
                    switch (decision) {
                        case UPOS -> tags("upos");
                        case XPOS -> tags("xpos");
                        case NAMES -> tags("ner");
                        case HEADS -> heads();
                        case RELATIONS -> relations(other.heads());
                        case PREDICATES -> tags("prd");
                        case ROLES -> roles(other.tags("prd"));
                    });
        }
        return decided;
    }

    private float[][] rows(String head) {
        float[][] rows = outputs.get(head);
        if (rows == null) {
            throw new IllegalArgumentException("the model has no output of the head " + head);
        }
        return rows;
    }

    private int[] tags(String head) {
        float[][] rows = rows(head);
        int[] tags = new int[rows.length - 1];
        for (int word = 0; word < tags.length; word++) {
            tags[word] = best(rows[word + 1]);
        }
        return tags;
    }

    /** The row of each word's head. */
    private int[] heads() {
        float[][] dependents = rows("ad");
        float[][] heads = rows("ah");
        int[] best = new int[heads.length - 1];
        for (int word = 0; word < best.length; word++) {
            float[] scores = new float[heads.length];
            for (int row = 0; row < heads.length; row++) {
                scores[row] = row == word + 1 ? Float.NEGATIVE_INFINITY : product(dependents[word + 1], heads[row]);
            }
            best[word] = best(scores);
        }
        return best;
    }

    private int[] relations(int[] heads) {
        int[] best = new int[heads.length];
        for (int word = 0; word < heads.length; word++) {
            best[word] = best(scores(relations, sum(rows("rd")[word + 1], rows("rh")[heads[word]])));
        }
        return best;
    }

    private int[] roles(int[] predicates) {
        List<Integer> best = new ArrayList<>();
        for (int predicate = 0; predicate < predicates.length; predicate++) {
            for (int word = 0; predicates[predicate] == PREDICATE && word < predicates.length; word++) {
                best.add(role(predicate, word));
            }
        }
        return best.stream().mapToInt(Integer::intValue).toArray();
    }

    private int role(int predicate, int word) {
        float[] pair = sum(rows("sd")[predicate + 1], rows("sh")[word + 1]);
        float[] scores = scores(roles, sum(pair, paths.row(sentence.path(predicate, word))));
        float exists = product(rows("sp")[predicate + 1], rows("sa")[word + 1]);
        for (int role = 1; role < scores.length; role++) {
            scores[role] += exists;
        }
        return best(scores);
    }

    private static float[] sum(float[] left, float[] right) {
        float[] sum = left.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += right[i];
        }
        return sum;
    }

    /** {@code W relu(inputs) + b}. */
    private static float[] scores(Layer layer, float[] inputs) {
        float[] scores = layer.bias().values().clone();
        float[] weights = layer.weights().values();
        for (int unit = 0; unit < inputs.length; unit++) {
            float input = Math.max(0, inputs[unit]);
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[label * inputs.length + unit] * input;
            }
        }
        return scores;
    }

    private static float product(float[] left, float[] right) {
        float sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
