package entente.gold;

import entente.model.Token;
import entente.model.Upos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Sentences with gold predicates and arguments: {@code srl/NAME.jsonl}, whose arguments are runs of words, over
 * {@code ud/NAME.conllu}, whose trees tell the head word of each. Words that refer to a modifier ({@code R-ARGM-TMP},
 * {@code R-ARGM-LOC}) are one role, {@code R-ARGM}: each by itself is too rare.
 */
final class RoleBank {
    private static final String REFERRING_TO_MODIFIER = "R-ARGM";

    private RoleBank() {}

    /** @param frames by predicate, the role of each argument by its head word */
    record Sentence(GoldTree tree, SortedMap<Integer, SortedMap<Integer, String>> frames) {
        Sentence {
            frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
        }
    }

    /** A run of words with a role. */
    private record Argument(int first, int end, String role) {
        boolean isContinuedOrReferring() {
            return role.startsWith("C-") || role.startsWith("R-");
        }

        String label() {
            return role.startsWith(REFERRING_TO_MODIFIER) ? REFERRING_TO_MODIFIER : role;
        }
    }

    static List<Sentence> read(Path file, Options options) throws IOException {
        Path treebank = treebank(file);
        if (!Files.exists(treebank)) {
            throw new IllegalArgumentException(file + " needs its trees in " + treebank);
        }
        Map<String, GoldTree> trees = GoldTree.read(treebank);
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode row : JsonLines.read(file, options)) {
            sentences.add(sentence(row, tree(row, trees, treebank)));
        }
        return sentences;
    }

    private static Path treebank(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.jsonl$", ".conllu");
        return file.toAbsolutePath().resolveSibling("../ud").resolve(name).normalize();
    }

    private static GoldTree tree(JsonNode row, Map<String, GoldTree> trees, Path treebank) {
        String id = row.get("id").asString();
        GoldTree tree = trees.get(id);
        if (tree == null) {
            throw new IllegalArgumentException(treebank + " has no sentence " + id);
        }
        if (!tree.words().equals(words(row))) {
            throw new IllegalArgumentException(treebank + " has other words in sentence " + id);
        }
        return tree;
    }

    private static List<String> words(JsonNode row) {
        List<String> words = new ArrayList<>();
        row.get("tokens").forEach(token -> words.add(token.asString()));
        return words;
    }

    private static Sentence sentence(JsonNode row, GoldTree tree) {
        SortedMap<Integer, SortedMap<Integer, String>> frames = new TreeMap<>();
        for (JsonNode predicate : row.get("predicates")) {
            int at = predicate.get("at").asInt();
            SortedMap<Integer, String> heads = heads(arguments(predicate), tree);
            if (!heads.isEmpty() || tree.upos().get(at) != Upos.AUX) {
                frames.put(at, heads);
            }
        }
        return new Sentence(tree, frames);
    }

    /** In the order in which they may take a head word: those that continue or refer to others come last. */
    private static List<Argument> arguments(JsonNode predicate) {
        List<Argument> arguments = new ArrayList<>();
        for (JsonNode argument : predicate.get("args")) {
            arguments.add(new Argument(
                    argument.get(0).asInt(),
                    argument.get(1).asInt(),
                    argument.get(2).asString()));
        }
        arguments.sort(Comparator.comparing(Argument::isContinuedOrReferring).thenComparingInt(Argument::first));
        return arguments;
    }

    /** Two arguments may meet in one head word, as a phrase and its part; the first keeps it. */
    private static SortedMap<Integer, String> heads(List<Argument> arguments, GoldTree tree) {
        SortedMap<Integer, String> heads = new TreeMap<>();
        for (Argument argument : arguments) {
            int head = tree.head(argument.first(), argument.end());
            if (head != Token.ROOT) {
                heads.putIfAbsent(head, argument.label());
            }
        }
        return heads;
    }
}
