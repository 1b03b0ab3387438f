package entente.gold;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The accuracy gate: no figure may fall under its floor. */
final class Gate {
    private final Path floorsFile;
    private final PrintStream out;

    Gate(Path floorsFile, PrintStream out) {
        this.floorsFile = floorsFile;
        this.out = out;
    }

    /** Whether all measured values stand on or above their floors. */
    boolean passes(Map<String, Double> measured) throws IOException {
        List<String> broken = Floors.read(floorsFile).broken(measured);
        broken.forEach(out::println);
        out.println((measured.size() - broken.size()) + " passed, " + broken.size() + " failed");
        return broken.isEmpty();
    }

    /**
     * Writes the floors that the measured values allow.
     *
     * @param mayFall measures whose floor may be lowered; every other only rises
     */
    void raise(Map<String, Double> measured, List<String> mayFall) throws IOException {
        Floors floors = Floors.read(floorsFile);
        floors.raisedTo(measured, mayFall).write(floorsFile);
        out.println("floors written to " + floorsFile);
    }
}
