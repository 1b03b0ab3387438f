package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import entente.reader.Subwords;
import entente.reader.WordPiece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the profile {@code natives}, which brings the encoder to start from. */
class StartEncoderTest {
    private static final String FILE = "/all-minilm-l6-v2.onnx";
    private static final int ATTENTION_HEADS = 12;

    private final Subwords sentence =
            Subwords.of(List.of("Rain", "delayed", "the", "ceasefire", "talks", "in", "Tessalit"), WordPiece.load());

    @Test
    void encoderGivesTheNumbersOfTheFileThatItCameFrom() throws IOException, OrtException {
        assumeThat(getClass().getResource(FILE)).isNotNull();
        float[][] states = original();
        float[][] words = exported();
        for (int row = 0; row < words.length; row++) {
            assertThat(words[row]).containsExactly(states[(int) sentence.words()[row]], within(1e-4f));
        }
    }

    private float[][] exported() throws IOException, OrtException {
        Graph graph = new Graph("encoder");
        Tensors weights = StartWeights.load();
        String words = new EncoderGraph(graph, new FullPrecision(), weights, ATTENTION_HEADS).words();
        graph.output(words, "out_words", "n", weights.get("eln.g").rows());
        byte[] model = OnnxFile.of(graph, new Release("encoder", "0", 0, LocalDate.EPOCH));
        try (Session session = new Session(model)) {
            return session.outputs(sentence).get("words");
        }
    }

    /** The last states of all subwords. */
    private float[][] original() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream file = getClass().getResourceAsStream(FILE);
                OrtSession session = environment.createSession(file.readAllBytes());
                OnnxTensor ids = row(sentence.ids());
                OnnxTensor types = row(new long[sentence.length()]);
                OnnxTensor mask = row(ones());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    private long[] ones() {
        long[] ones = new long[sentence.length()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static OnnxTensor row(long[] values) throws OrtException {
        long[] shape = {1, values.length};
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape);
    }
}
