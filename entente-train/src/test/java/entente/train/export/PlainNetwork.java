package entente.train.export;

import entente.reader.Subwords;
import java.util.ArrayList;
import java.util.List;

/** The network in plain loops over doubles, written from its description: what the graphs are tested against. */
final class PlainNetwork {
    private final Tensors weights;

    PlainNetwork(Tensors weights) {
        this.weights = weights;
    }

    /** A row for the root and each word. */
    List<double[]> words(Subwords sentence) {
        List<double[]> states = new ArrayList<>();
        for (int place = 0; place < sentence.length(); place++) {
            double[] state = row("word", sentence.ids()[place]);
            add(state, row("pos", place));
            add(state, row("case", sentence.casings()[place]));
            states.add(normalised(state, "eln"));
        }
        for (int layer = 0; layer < TinyWeights.LAYERS; layer++) {
            states = layer(states, layer);
        }
        List<double[]> words = new ArrayList<>();
        for (long word : sentence.words()) {
            words.add(states.get((int) word));
        }
        return words;
    }

    private List<double[]> layer(List<double[]> states, int layer) {
        List<double[]> attended = attended(
                states.stream().map(state -> linear(state, layer + ".qkv")).toList());
        List<double[]> next = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            double[] half = linear(attended.get(i), layer + ".o");
            add(half, states.get(i));
            half = normalised(half, layer + ".ln1");
            double[] inner = linear(half, layer + ".f1");
            for (int k = 0; k < inner.length; k++) {
                inner[k] *= normalShareBelow(inner[k]);
            }
            double[] fed = linear(inner, layer + ".f2");
            add(fed, half);
            next.add(normalised(fed, layer + ".ln2"));
        }
        return next;
    }

    private static List<double[]> attended(List<double[]> parts) {
        int hidden = TinyWeights.HIDDEN;
        int width = hidden / TinyWeights.ATTENTION;
        List<double[]> attended = new ArrayList<>();
        for (double[] query : parts) {
            double[] mixed = new double[hidden];
            for (int first = 0; first < hidden; first += width) {
                double[] shares = new double[parts.size()];
                double sum = 0;
                for (int j = 0; j < shares.length; j++) {
                    double score = 0;
                    for (int k = first; k < first + width; k++) {
                        score += query[k] * parts.get(j)[hidden + k];
                    }
                    shares[j] = Math.exp(score / Math.sqrt(width));
                    sum += shares[j];
                }
                for (int j = 0; j < shares.length; j++) {
                    for (int k = first; k < first + width; k++) {
                        mixed[k] += shares[j] / sum * parts.get(j)[2 * hidden + k];
                    }
                }
            }
            attended.add(mixed);
        }
        return attended;
    }

    /** The output of a head with a ReLU and a second layer behind it, or without. */
    double[] linear(double[] input, String name) {
        Tensor table = weights.get(name + ".w");
        double[] output = new double[table.rows()];
        for (int i = 0; i < output.length; i++) {
            output[i] = weights.get(name + ".b").values()[i];
            for (int k = 0; k < input.length; k++) {
                output[i] += table.values()[i * input.length + k] * input[k];
            }
        }
        return output;
    }

    static double[] rectified(double[] input) {
        double[] output = input.clone();
        for (int i = 0; i < output.length; i++) {
            output[i] = Math.max(0, output[i]);
        }
        return output;
    }

    private double[] normalised(double[] state, String name) {
        double mean = 0;
        double squares = 0;
        for (double value : state) {
            mean += value / state.length;
            squares += value * value / state.length;
        }
        double deviation = Math.sqrt(squares - mean * mean);
        double[] output = new double[state.length];
        for (int i = 0; i < output.length; i++) {
            double scaled = (state[i] - mean) / deviation;
            output[i] = scaled * weights.get(name + ".g").values()[i]
                    + weights.get(name + ".b").values()[i];
        }
        return output;
    }

    private double[] row(String name, long row) {
        double[] values = new double[TinyWeights.HIDDEN];
        for (int i = 0; i < values.length; i++) {
            values[i] = weights.get(name).values()[(int) row * values.length + i];
        }
        return values;
    }

    private static void add(double[] sum, double[] other) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
    }

    /** The normal distribution's integral up to a point, by Simpson's rule. */
    private static double normalShareBelow(double point) {
        int steps = 200;
        double step = point / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = i * step;
            int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-x * x / 2);
        }
        return .5 + sum * step / 3 / Math.sqrt(2 * Math.PI);
    }
}
