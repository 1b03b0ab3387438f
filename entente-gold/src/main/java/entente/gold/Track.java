package entente.gold;

import java.io.IOException;
import java.nio.file.Path;

/** One measure of the bench: reads a gold file without its answers and writes predictions for the scorer of its name. */
interface Track {

    /**
     * Writes predictions.
     *
     * @param input the gold file or folder
     * @param output the file to write
     */
    void predict(Path input, Path output, Options options, Workbench workbench) throws IOException;
}
