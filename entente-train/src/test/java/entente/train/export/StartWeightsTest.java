package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartWeightsTest {
    private static final int WIDTH = 2;
    private static final String LAYER = "encoder.layer.0.";

    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private float next = 1;

    @Test
    void linearLayersAreTurnedAndAttentionIsStacked() {
        Tensors weights = StartWeights.of(model());
        assertThat(weights.get("0.qkv.w").shape()).containsExactly(6, 2);
        assertThat(weights.get("0.qkv.w").values()).startsWith(first("query"), first("query") + 2, first("query") + 1);
        assertThat(weights.get("0.qkv.w").values()[4]).isEqualTo(first("key"));
        assertThat(weights.get("0.qkv.b").values()).hasSize(6);
        assertThat(weights.get("0.f1.w").shape()).containsExactly(8, 2);
        assertThat(weights.get("0.f2.w").shape()).containsExactly(2, 8);
        assertThat(weights.names())
                .contains("word", "pos", "eln.g", "0.o.b", "0.ln1.g", "0.ln2.b")
                .doesNotContain("1.o.w");
    }

    @Test
    void casingsStartAsTheFirstTypeOfToken() {
        Tensor casings = StartWeights.of(model()).get("case");
        assertThat(casings.shape()).containsExactly(8, WIDTH);
        float[] values = casings.values();
        for (int i = WIDTH; i < values.length; i++) {
            assertThat(values[i]).isEqualTo(values[i % WIDTH]);
        }
    }

    @Test
    void missingWeightsAreNamed() {
        assertThatThrownBy(() -> StartWeights.of(ModelProto.getDefaultInstance()))
                .hasMessageContaining("embeddings.word_embeddings.weight");
    }

    /** The first number of the factor of a part of attention, as {@link #model} counts them. */
    private float first(String part) {
        TensorProto factor = graph.getInitializerList().stream()
                .filter(tensor -> tensor.getName().equals("factor of attention/self/" + part))
                .findFirst()
                .orElseThrow();
        return factor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .getFloat();
    }

    private ModelProto model() {
        weights("embeddings.word_embeddings.weight", 5, WIDTH);
        weights("embeddings.position_embeddings.weight", 4, WIDTH);
        weights("embeddings.token_type_embeddings.weight", 2, WIDTH);
        norm("embeddings.LayerNorm");
        for (String part : List.of("query", "key", "value")) {
            linear("attention/self/" + part, WIDTH, WIDTH);
        }
        linear("attention/output/dense", WIDTH, WIDTH);
        norm(LAYER + "attention.output.LayerNorm");
        linear("intermediate/dense", WIDTH, 4 * WIDTH);
        linear("output/dense", 4 * WIDTH, WIDTH);
        norm(LAYER + "output.LayerNorm");
        return ModelProto.newBuilder().setGraph(graph).build();
    }

    private void norm(String name) {
        weights(name + ".weight", WIDTH);
        weights(name + ".bias", WIDTH);
    }

    private void linear(String path, int inputs, int outputs) {
        weights("factor of " + path, inputs, outputs);
        weights(LAYER + path.replace('/', '.') + ".bias", outputs);
        graph.addNode(NodeProto.newBuilder()
                .setOpType("MatMul")
                .setName("/encoder/layer.0/" + path + "/MatMul")
                .addInput("x")
                .addInput("factor of " + path));
    }

    private void weights(String name, int... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name);
        int count = 1;
        for (int size : shape) {
            tensor.addDims(size);
            count *= size;
        }
        ByteBuffer bytes = ByteBuffer.allocate(count * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            bytes.putFloat(next++);
        }
        graph.addInitializer(tensor.setRawData(ByteString.copyFrom(bytes.array())));
    }
}
