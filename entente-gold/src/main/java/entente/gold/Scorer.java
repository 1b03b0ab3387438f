package entente.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Runs the scorers, which are Python 3 scripts beside the gold data, and finds the figures in what they print. */
final class Scorer {
    private static final String OUTPUT = "{out}";

    private Scorer() {}

    /** The values of measures of one run. */
    static Map<String, Double> values(List<Measure> measures, String printed) {
        Map<String, Double> values = new TreeMap<>();
        for (Measure measure : measures) {
            Matcher matcher = measure.pattern().matcher(printed);
            if (!matcher.find()) {
                throw new IllegalStateException(
                        "no figure for " + measure.name() + " in the scorer's output:\n" + printed);
            }
            values.put(measure.name(), Double.valueOf(matcher.group(1)));
        }
        return values;
    }

    /** What the scorer of a run prints about an output. */
    static String print(String scorer, Path gold, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3"));
        String[] words = scorer.split(" ");
        command.add(gold.resolve("score").resolve(words[0]).toString());
        for (int i = 1; i < words.length; i++) {
            command.add(argument(words[i], gold, output));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = await(process);
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ":\n" + printed);
        }
        return printed;
    }

    private static String argument(String word, Path gold, Path output) {
        if (word.equals(OUTPUT)) {
            return output.toString();
        }
        return word.contains("/") ? gold.resolve(word).toString() : word;
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scoring", e);
        }
    }
}
