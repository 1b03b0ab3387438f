package entente.gold;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs every measure whose data is there and prints one table. */
final class Scoreboard {
    private static final String GOLD = "gold/";
    private static final String PROJECT = "project:";

    private final Path root;
    private final Path gold;
    private final PrintStream out;

    /**
     * A scoreboard.
     *
     * @param root of the project
     * @param gold folder with {@code gold/}, {@code train/} and {@code score/}; need not exist
     */
    Scoreboard(Path root, Path gold, PrintStream out) {
        this.root = root;
        this.gold = gold;
        this.out = out;
    }

    /** The value of every measure that could be taken, in the order of their table. */
    Map<String, Double> run(Workbench workbench) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        Outputs outputs = new Outputs(workbench);
        try {
            for (Map.Entry<Measure.Run, List<Measure>> entry : byRun().entrySet()) {
                Path input = input(entry.getKey());
                if (Files.exists(input)) {
                    take(entry.getKey(), outputs.of(entry.getKey(), input), entry.getValue(), values);
                } else {
                    out.printf("%-34s skipped: no %s%n", entry.getKey().track(), input);
                }
            }
        } finally {
            outputs.delete();
        }
        return values;
    }

    /** What tracks wrote: several scorers read one output. */
    private final class Outputs {
        private final Workbench workbench;
        private final Map<String, Path> files = new LinkedHashMap<>();

        Outputs(Workbench workbench) {
            this.workbench = workbench;
        }

        Path of(Measure.Run run, Path input) throws IOException {
            String key = run.track() + " " + input;
            Path known = files.get(key);
            if (known != null) {
                return known;
            }
            Path output = Files.createTempFile("bench", ".out");
            files.put(key, output);
            String[] words = run.track().split(" ");
            Options options = new Options(
                    Arrays.stream(words).skip(1).map(Scoreboard.this::resolved).toList());
            Tracks.named(words[0]).predict(input, output, options, workbench);
            return output;
        }

        void delete() throws IOException {
            for (Path file : files.values()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Map<Measure.Run, List<Measure>> byRun() {
        Map<Measure.Run, List<Measure>> byRun = new LinkedHashMap<>();
        for (Measure measure : Measure.all()) {
            byRun.computeIfAbsent(measure.run(), run -> new ArrayList<>()).add(measure);
        }
        return byRun;
    }

    private Path input(Measure.Run run) {
        return run.input().startsWith(PROJECT)
                ? root.resolve(run.input().substring(PROJECT.length()))
                : gold.resolve(run.input());
    }

    /** An option that names a file of the gold data. */
    private String resolved(String word) {
        return word.startsWith(GOLD) ? gold.resolve(word).toString() : word;
    }

    private void take(Measure.Run run, Path output, List<Measure> measures, Map<String, Double> values)
            throws IOException {
        String printed = run.scorer().equals("-") ? Files.readString(output) : Scorer.print(run.scorer(), gold, output);
        Map<String, Double> taken = Scorer.values(measures, printed);
        taken.forEach((name, value) -> out.printf(Locale.ROOT, "%-34s %.4f%n", name, value));
        values.putAll(taken);
    }
}
