package entente.train.network;

import entente.reader.PathNumbers;
import entente.reader.TreePaths;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the network may answer; the place of a label in its list is its number.
 *
 * @param names {@code O} first, then {@code B-} and {@code I-} of each kind
 * @param roles {@link #NO_ROLE} first, the others by frequency
 * @param paths ways through a tree from a predicate to an argument; {@link #OTHER_PATH} first, the others by frequency
 */
public record LabelSets(
        List<String> upos,
        List<String> xpos,
        List<String> relations,
        List<String> names,
        List<String> roles,
        List<String> paths) {

    public static final String NO_ROLE = "NONE";
    public static final String OTHER_PATH = "OTHER";

    private static final List<String> KINDS = List.of("PER", "ORG", "PARTY", "LOC", "FAC", "NORP");

    /** Rarer labels cannot be learned; a relation with a rare subtype counts as the relation without. */
    private static final int RAREST_XPOS = 5;

    private static final int RAREST_RELATION = 20;
    private static final int RAREST_ROLE = 100;
    private static final int RAREST_PATH = 10;

    public LabelSets {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        paths = List.copyOf(paths);
    }

    /** The labels that are frequent enough in what there is to learn from. */
    public static LabelSets of(Collection<Example> examples) {
        Map<String, Integer> upos = new TreeMap<>();
        Map<String, Integer> xpos = new TreeMap<>();
        Map<String, Integer> relations = new TreeMap<>();
        Map<String, Integer> roles = new TreeMap<>();
        for (Example example : examples) {
            Syntax syntax = example.syntax();
            if (syntax != null) {
                count(syntax.upos(), upos);
                count(syntax.xpos(), xpos);
                count(syntax.relations(), relations);
            }
            List<Frame> frames = example.frames();
            if (frames != null) {
                frames.forEach(frame -> count(frame.arguments().values(), roles));
            }
        }
        List<String> frequent = atLeast(RAREST_RELATION, relations);
        Map<String, Integer> paths = new TreeMap<>();
        examples.forEach(example -> ArgumentPaths.of(example, label -> relation(label, frequent))
                .forEach(path -> paths.merge(path, 1, Integer::sum)));
        return new LabelSets(
                List.copyOf(upos.keySet()),
                atLeast(RAREST_XPOS, xpos),
                frequent,
                nameTags(),
                led(NO_ROLE, byFrequency(atLeast(RAREST_ROLE, roles), roles)),
                led(OTHER_PATH, byFrequency(atLeast(RAREST_PATH, paths), paths)));
    }

    private static void count(Collection<String> labels, Map<String, Integer> counts) {
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    }

    private static List<String> atLeast(int rarest, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(label -> counts.getOrDefault(label, 0) >= rarest)
                .toList();
    }

    private static List<String> byFrequency(List<String> labels, Map<String, Integer> counts) {
        return labels.stream()
                .sorted(Comparator.comparingInt((String label) -> -counts.getOrDefault(label, 0)))
                .toList();
    }

    private static List<String> nameTags() {
        List<String> tags = new ArrayList<>(List.of("O"));
        KINDS.forEach(kind -> tags.addAll(List.of("B-" + kind, "I-" + kind)));
        return tags;
    }

    private static List<String> led(String first, List<String> labels) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(labels);
        return all;
    }

    /** The relation if it is one of the frequent ones, else the one without its subtype. */
    private static String relation(String label, List<String> frequent) {
        return frequent.contains(label) ? label : label.split(":", 2)[0];
    }

    /** The number of a relation, or that of the relation without its subtype. */
    int relation(String label) {
        return Math.max(0, relations.indexOf(relation(label, relations)));
    }

    /** The right tree of an example with the relations that are learned; empty when nobody knows it. */
    public Optional<TreePaths> tree(Example example) {
        return Optional.ofNullable(example.syntax()).map(syntax -> tree(example.words(), syntax));
    }

    TreePaths tree(List<String> words, Syntax syntax) {
        return ArgumentPaths.tree(words, syntax, label -> relations.get(relation(label)));
    }

    /** The ways through a tree by their numbers. */
    public PathNumbers pathNumbers() {
        return new PathNumbers(paths);
    }

    /** The lines of the file that lies beside the model. */
    public List<String> lines() {
        return List.of(upos, xpos, relations, names, roles, paths).stream()
                .map(labels -> String.join(" ", labels))
                .toList();
    }

    public static LabelSets read(Path file) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        return new LabelSets(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5));
    }
}
