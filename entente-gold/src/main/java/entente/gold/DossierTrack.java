package entente.gold;

import entente.app.Main;
import java.nio.file.Path;

/** A folder of reports to the JSON of the record, exactly as {@code entente read --format json} writes it. */
final class DossierTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) {
        int status = Main.run("read", input.toString(), "--format", "json", "--output", output.toString(), "--quiet");
        if (status != 0) {
            throw new IllegalStateException("entente read " + input + " ended with " + status);
        }
    }
}
