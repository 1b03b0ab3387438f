package entente.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./bench TRACK INPUT OUTPUT}. */
public final class Bench {
    private static final Map<String, Track> TRACKS = new TreeMap<>();

    private Bench() {}

    public static void main(String[] args) throws IOException {
        Track track = args.length == 3 ? TRACKS.get(args[0]) : null;
        if (track == null) {
            System.err.println("usage: bench TRACK INPUT OUTPUT, TRACK one of " + TRACKS.keySet());
            System.exit(2);
            return;
        }
        try (Workbench workbench = new Workbench()) {
            track.predict(Path.of(args[1]), Path.of(args[2]), workbench);
        }
    }
}
