package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import entente.train.export.Tensor;
import entente.train.export.Tensors;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weights of the network by name, as the engine holds them. */
final class Parameters {

    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    Parameters(NDManager manager, Tensors tensors) {
        for (String name : tensors.names()) {
            arrays.put(name, created(manager, tensors.get(name)));
        }
    }

    static NDArray created(NDManager manager, Tensor tensor) {
        long[] shape = new long[tensor.shape().length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = tensor.shape()[i];
        }
        return manager.create(tensor.values(), new Shape(shape));
    }

    NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no weights are called " + name);
        }
        return array;
    }

    Map<String, NDArray> all() {
        return Collections.unmodifiableMap(arrays);
    }

    void askForGradients() {
        arrays.values().forEach(array -> array.setRequiresGradient(true));
    }

    Tensors tensors() {
        return tensors(arrays);
    }

    static Tensors tensors(Map<String, NDArray> arrays) {
        Tensors tensors = new Tensors();
        arrays.forEach((name, array) -> tensors.put(name, array.toFloatArray(), shape(array)));
        return tensors;
    }

    private static int[] shape(NDArray array) {
        long[] sizes = array.getShape().getShape();
        int[] shape = new int[sizes.length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = Math.toIntExact(sizes[i]);
        }
        return shape;
    }
}
