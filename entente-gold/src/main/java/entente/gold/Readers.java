package entente.gold;

import entente.reader.OnnxParser;
import java.nio.file.Path;

/** The language reader that is measured: the one in the jar, or one that was just trained. */
final class Readers {

    /** Names a folder with the files of a model, as {@code ./train} writes it. */
    private static final String MODEL = "ENTENTE_MODEL";

    private Readers() {}

    static OnnxParser load(int threads) {
        String folder = System.getenv(MODEL);
        return folder == null ? OnnxParser.load(threads) : OnnxParser.load(Path.of(folder), threads);
    }
}
