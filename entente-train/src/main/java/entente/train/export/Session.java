package entente.train.export;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import entente.reader.Subwords;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An exported model at work: one sentence a run, in one thread, as the reader does. */
final class Session implements AutoCloseable {
    private static final String PREFIX = "out_";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Session(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        }
    }

    /** By the name of each head, a row for the root and each word. */
    Map<String, float[][]> outputs(Subwords sentence) throws OrtException {
        long[] mask = new long[sentence.length()];
        Arrays.fill(mask, 1);
        long[] row = {1, sentence.length()};
        try (OnnxTensor ids = tensor(sentence.ids(), row);
                OnnxTensor casings = tensor(sentence.casings(), row);
                OnnxTensor attention = tensor(mask, row);
                OnnxTensor words = tensor(sentence.words(), sentence.words().length);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "case_ids", casings, "attention_mask", attention, "words", words))) {
            return tables(result);
        }
    }

    private static Map<String, float[][]> tables(OrtSession.Result result) throws OrtException {
        Map<String, float[][]> tables = new HashMap<>();
        for (var entry : result) {
            tables.put(entry.getKey().substring(PREFIX.length()), (float[][])
                    entry.getValue().getValue());
        }
        return tables;
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    Map<String, String> properties() throws OrtException {
        return session.getMetadata().getCustomMetadata();
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
