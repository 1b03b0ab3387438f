package entente.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import entente.reader.Subwords;
import entente.reader.WordPiece;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Release RELEASE = new Release("tiny", "1.2", 42, LocalDate.of(2026, 11, 20));
    private static final Tensors WEIGHTS = TinyWeights.of(1);
    private static final Export EXPORT = new Export(WEIGHTS, TinyWeights.ATTENTION);
    private static final WordPiece WORD_PIECE = WordPiece.load();
    private static final Subwords SHORT = Subwords.of(List.of("Mali", "'s", "junta", "resigned"), WORD_PIECE);
    private static final Subwords LONG = Subwords.of(
            List.of("Two", "peacekeepers", "were", "wounded", "near", "the", "airfield", "of", "Tessalit", "."),
            WORD_PIECE);

    @TempDir
    Path folder;

    @Test
    void exactGraphComputesWhatPlainLoopsCompute() throws OrtException {
        PlainNetwork plain = new PlainNetwork(WEIGHTS);
        Map<String, float[][]> outputs = outputs(EXPORT.model(false, RELEASE), LONG);
        assertClose(outputs.get("upos"), plain.words(LONG), word -> plain.linear(word, "upos"), 1e-4);
        assertClose(outputs.get("rh"), plain.words(LONG), word -> plain.linear(word, "rh"), 1e-4);
        assertClose(
                outputs.get("sa"), plain.words(LONG), word -> PlainNetwork.rectified(plain.linear(word, "sa")), 1e-4);
        assertClose(
                outputs.get("ad"),
                plain.words(LONG),
                word -> plain.linear(PlainNetwork.rectified(plain.linear(word, "ad")), "U"),
                1e-4);
    }

    @Test
    void bytesStayCloseToTheExactNumbers() throws OrtException {
        PlainNetwork plain = new PlainNetwork(WEIGHTS);
        Map<String, float[][]> outputs = outputs(EXPORT.model(true, RELEASE), LONG);
        assertClose(outputs.get("prd"), plain.words(LONG), word -> plain.linear(word, "prd"), .1);
        assertClose(
                outputs.get("sp"),
                plain.words(LONG),
                word -> plain.linear(PlainNetwork.rectified(plain.linear(word, "sp")), "V"),
                .1);
    }

    private static void assertClose(
            float[][] rows, List<double[]> words, Function<double[], double[]> head, double tolerance) {
        assertThat(rows).hasNumberOfRows(words.size());
        for (int row = 0; row < rows.length; row++) {
            double[] wanted = head.apply(words.get(row));
            assertThat(rows[row]).hasSize(wanted.length);
            for (int column = 0; column < wanted.length; column++) {
                assertThat((double) rows[row][column]).isCloseTo(wanted[column], within(tolerance));
            }
        }
    }

    @Test
    void sentenceGetsTheSameNumbersAloneAndPaddedInABatch() throws OrtException {
        byte[] model = EXPORT.model(true, RELEASE);
        float[][] alone = outputs(model, SHORT).get("ad");
        float[][] together = dependentsOfBoth(model);
        assertThat(Arrays.copyOf(together, alone.length)).isDeepEqualTo(alone);
        assertThat(Arrays.copyOfRange(together, alone.length, together.length))
                .isDeepEqualTo(outputs(model, LONG).get("ad"));
    }

    private static Map<String, float[][]> outputs(byte[] model, Subwords sentence) throws OrtException {
        try (Session session = new Session(model)) {
            return session.outputs(sentence);
        }
    }

    private static float[][] dependentsOfBoth(byte[] model) throws OrtException {
        int width = LONG.length();
        long[] mask = new long[2 * width];
        Arrays.fill(mask, 0, SHORT.length(), 1);
        Arrays.fill(mask, width, 2 * width, 1);
        long[] words = Arrays.copyOf(SHORT.words(), SHORT.words().length + LONG.words().length);
        for (int i = 0; i < LONG.words().length; i++) {
            words[SHORT.words().length + i] = width + LONG.words()[i];
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor ids = tensor(below(SHORT.ids(), LONG.ids()), 2, width);
                OnnxTensor casings = tensor(below(SHORT.casings(), LONG.casings()), 2, width);
                OnnxTensor attention = tensor(mask, 2, width);
                OnnxTensor places = tensor(words, words.length);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "case_ids", casings, "attention_mask", attention, "words", places))) {
            return (float[][]) result.get("out_ad").orElseThrow().getValue();
        }
    }

    /** Two lines, the first filled up with zeros. */
    private static long[] below(long[] first, long[] second) {
        long[] table = Arrays.copyOf(first, 2 * second.length);
        System.arraycopy(second, 0, table, second.length, second.length);
        return table;
    }

    private static OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape);
    }

    @Test
    void mentionVectorsAreThereWhenTheWeightsAre() throws OrtException {
        Export export = new Export(TinyWeights.withMentions(1), TinyWeights.ATTENTION);
        float[][] vectors = outputs(export.model(true, RELEASE), SHORT).get("mv");
        assertThat(vectors).hasDimensions(SHORT.words().length, TinyWeights.MENTION);
        assertThat(outputs(EXPORT.model(true, RELEASE), SHORT)).doesNotContainKey("mv");
    }

    @Test
    void saysWhatItIs() throws OrtException {
        try (Session session = new Session(EXPORT.model(true, RELEASE))) {
            assertThat(session.properties())
                    .containsEntry("name", "tiny")
                    .containsEntry("version", "1.2")
                    .containsEntry("licence", "CC-BY-SA-4.0")
                    .containsEntry("seed", "42")
                    .containsEntry("date", "2026-11-20");
        }
    }

    @Test
    void sameWeightsGiveTheSameFile() {
        Export again = new Export(TinyWeights.of(1), TinyWeights.ATTENTION);
        assertThat(again.model(true, RELEASE)).isEqualTo(EXPORT.model(true, RELEASE));
    }

    @Test
    void writesAllThatTheReaderLoads() throws IOException {
        EXPORT.write(folder.resolve("model"), List.of("NOUN VERB", "NN VB"), RELEASE);
        assertThat(folder.resolve("model").resolve(Export.MODEL)).hasBinaryContent(EXPORT.model(true, RELEASE));
        assertThat(folder.resolve("model").resolve(Export.LABELS)).hasContent("NOUN VERB\nNN VB\n");
        ByteBuffer roles =
                ByteBuffer.wrap(Files.readAllBytes(folder.resolve("model").resolve(Export.ROLE_SCORER)));
        assertThat(roles.getInt()).isEqualTo(TinyWeights.ROLES);
        assertThat(roles.getInt()).isEqualTo(TinyWeights.PAIR);
        assertThat(roles.getFloat()).isEqualTo(WEIGHTS.get("srl.w").values()[0]);
        assertThat(roles.getFloat(roles.limit() - Float.BYTES))
                .isEqualTo(WEIGHTS.get("srl.b").values()[TinyWeights.ROLES - 1]);
        assertThat(folder.resolve("model").resolve(Export.RELATION_SCORER)).exists();
        ByteBuffer paths =
                ByteBuffer.wrap(Files.readAllBytes(folder.resolve("model").resolve(Export.ROLE_PATHS)));
        assertThat(paths.getInt()).isEqualTo(TinyWeights.PATHS);
        assertThat(paths.getInt()).isEqualTo(TinyWeights.PAIR);
        assertThat(paths.getFloat()).isEqualTo(WEIGHTS.get("path").values()[0]);
        assertThat(paths.remaining()).isEqualTo((TinyWeights.PATHS * TinyWeights.PAIR - 1) * Float.BYTES);
    }

    @Test
    void missingHeadIsNamed() {
        Tensors incomplete = new Tensors();
        WEIGHTS.names().stream()
                .filter(name -> !name.equals("sh.w"))
                .forEach(name -> incomplete.put(
                        name, WEIGHTS.get(name).values(), WEIGHTS.get(name).shape()));
        assertThatThrownBy(() -> new Export(incomplete, TinyWeights.ATTENTION).model(true, RELEASE))
                .hasMessageContaining("sh.w");
    }
}
