package entente.train.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tensors by name in the order in which they were put: the weights of a network, or the state of its training. */
public final class Tensors {
    private final Map<String, Tensor> byName = new LinkedHashMap<>();

    public void put(String name, float[] values, int... shape) {
        byName.put(name, new Tensor(values, shape.clone()));
    }

    /** @throws IllegalArgumentException naming what is missing */
    public Tensor get(String name) {
        Tensor tensor = byName.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no tensor is called " + name + "; there are " + byName.keySet());
        }
        return tensor;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** Writes a file that is either whole or not there: what was there before stays until the new file is complete. */
    public void save(Path file) throws IOException {
        TensorFile.write(this, file);
    }

    /** @throws IOException naming the file, when it is none of {@link #save}, of another version, or cut short */
    public static Tensors load(Path file) throws IOException {
        return TensorFile.read(file);
    }
}
