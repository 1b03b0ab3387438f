package entente.train.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Prints what the reader learns from: sentences, words, predicates and names of every corpus. */
public final class Describe {
    private final PrintStream out;

    private Describe(PrintStream out) {
        this.out = out;
    }

    /** Arguments: the folder of the training data, and the folder with {@code re3d_dev.jsonl}. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: Describe TRAINING-FOLDER FOLDER-WITH-RE3D");
            System.exit(2);
        }
        try {
            new Describe(System.out).describe(Corpora.load(Path.of(arguments[0]), Path.of(arguments[1]), false));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void describe(Corpora corpora) {
        corpora.training().forEach((corpus, examples) -> describe(corpus + " train", examples));
        corpora.development().forEach((corpus, examples) -> describe(corpus + " dev", examples));
        describe("an epoch", corpora.epoch(0));
    }

    private void describe(String title, List<Example> examples) {
        out.printf(
                "%s: %,d sentences, %,d words%n",
                title,
                examples.size(),
                examples.stream().mapToInt(Example::size).sum());
        long parsed = examples.stream().filter(e -> e.syntax() != null).count();
        List<Frame> frames = examples.stream()
                .map(Example::frames)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        long framed = examples.stream().filter(e -> e.frames() != null).count();
        int arguments = frames.stream().mapToInt(f -> f.arguments().size()).sum();
        out.printf("  grammar: %,d sentences%n", parsed);
        out.printf("  roles: %,d sentences, %,d predicates, %,d arguments%n", framed, frames.size(), arguments);
        out.println("  names: " + tags(examples));
    }

    private static Map<String, Integer> tags(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.stream()
                .map(Example::names)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(tag -> !tag.startsWith("I-"))
                .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        return counts;
    }
}
