package entente.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The neural network: one ONNX session that any number of threads may call at the same time.
 *
 * <p>A sentence is run alone. Its layers are quantised row by row, so that a neighbour in a batch changes nothing but the
 * order in which the attention's numbers are added up; alone, not even that, and two outlets that print the same sentence
 * are understood the same to the last digit. On news this costs 1 to 3 % of the speed of the best batches (256 subwords;
 * larger ones are slower than none), on short sentences of talk and the web 18 %.
 *
 * <p>Of the session's settings, measured on news: without the CPU arena it is 15 % slower; without memory patterns, with
 * denormals as zero, or with the extended instead of all optimisations nothing changes beyond the noise. More threads in
 * a session help less than more callers, since a sentence is too small to share.
 */
final class Encoder implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

    private final OrtSession session;

    private Encoder(ModelFiles files, int threads) throws OrtException {
        environment.setTelemetry(false); // on Windows it would report to its maker
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(files.bytes(ModelFiles.MODEL), options);
        }
    }

    static Encoder load(ModelFiles files, int threads) {
        try {
            return new Encoder(files, threads);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load the reader's model: " + e.getMessage(), e);
        }
    }

    /** Name and version that the model's file bears: {@code entente-reader-1}. */
    String version() {
        try {
            Map<String, String> said = session.getMetadata().getCustomMetadata();
            return said.getOrDefault("name", "reader") + "-" + said.getOrDefault("version", "0");
        } catch (OrtException e) {
            throw new IllegalStateException("cannot read what the reader's model says of itself: " + e.getMessage(), e);
        }
    }

    Scores encode(Subwords sentence) {
        long[] mask = new long[sentence.length()];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = row(sentence.ids());
                OnnxTensor casings = row(sentence.casings());
                OnnxTensor attention = row(mask);
                OnnxTensor words = tensor(sentence.words(), sentence.words().length);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "case_ids", casings, "attention_mask", attention, "words", words))) {
            return scores(result);
        } catch (OrtException e) {
            throw new IllegalStateException("the reader's model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return tensor(values, 1, values.length);
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static Scores scores(OrtSession.Result result) throws OrtException {
        return new Scores(
                rows(result, "out_upos"),
                rows(result, "out_xpos"),
                rows(result, "out_ner"),
                rows(result, "out_ad"),
                rows(result, "out_ah"),
                rows(result, "out_rd"),
                rows(result, "out_rh"),
                rows(result, "out_prd"),
                rows(result, "out_sp"),
                rows(result, "out_sa"),
                rows(result, "out_sd"),
                rows(result, "out_sh"));
    }

    private static Rows rows(OrtSession.Result result, String name) throws OrtException {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Rows(values, (int) tensor.getInfo().getShape()[1]);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close the reader's model: " + e.getMessage(), e);
        }
    }
}
