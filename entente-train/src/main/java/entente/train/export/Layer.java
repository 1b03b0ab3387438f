package entente.train.export;

import java.util.List;

/**
 * A linear layer: {@code x W^T + b}.
 *
 * @param name what its constants in the graph are called by
 * @param weights [outputs, inputs]
 * @param bias a number for each output
 */
record Layer(String name, Tensor weights, Tensor bias) {

    static Layer of(Tensors tensors, String name) {
        return new Layer(name, tensors.get(name + ".w"), tensors.get(name + ".b"));
    }

    /** Layers with the same input as one, whose output is theirs side by side. */
    static Layer sideBySide(String name, List<Layer> layers) {
        int inputs = layers.get(0).inputs();
        int outputs = layers.stream().mapToInt(Layer::outputs).sum();
        float[] weights = new float[outputs * inputs];
        float[] bias = new float[outputs];
        int row = 0;
        for (Layer layer : layers) {
            System.arraycopy(layer.weights.values(), 0, weights, row * inputs, layer.outputs() * inputs);
            System.arraycopy(layer.bias.values(), 0, bias, row, layer.outputs());
            row += layer.outputs();
        }
        return new Layer(name, new Tensor(weights, new int[] {outputs, inputs}), new Tensor(bias, new int[] {outputs}));
    }

    int outputs() {
        return weights.rows();
    }

    int inputs() {
        return weights.columns();
    }
}
