package entente.gold;

import entente.model.Token;
import entente.model.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence of a treebank with its gold tags and tree, for what is measured against them; what a reader is given comes
 * from {@link Treebank}. Words count from 0.
 *
 * @param heads of each word; {@link Token#ROOT} for the root
 */
record GoldTree(List<String> words, List<Upos> upos, List<String> xpos, List<Integer> heads, List<String> relations) {
    private static final String ID = "# sent_id = ";

    GoldTree {
        words = List.copyOf(words);
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    /** The trees of a CoNLL-U file by the ids of their sentences. */
    static Map<String, GoldTree> read(Path file) throws IOException {
        Map<String, GoldTree> trees = new TreeMap<>();
        List<String[]> rows = new ArrayList<>();
        String id = "";
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ID)) {
                    close(id, rows, trees);
                    id = line.substring(ID.length()).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        close(id, rows, trees);
        return trees;
    }

    private static void close(String id, List<String[]> rows, Map<String, GoldTree> trees) {
        if (!rows.isEmpty()) {
            trees.put(id, of(rows));
            rows.clear();
        }
    }

    private static GoldTree of(List<String[]> rows) {
        List<String[]> words =
                rows.stream().filter(row -> row[0].matches("\\d+")).toList();
        return new GoldTree(
                words.stream().map(row -> row[1]).toList(),
                words.stream().map(row -> Upos.valueOf(row[3])).toList(),
                words.stream().map(row -> row[4]).toList(),
                words.stream()
                        .map(row -> row[6].equals("0") ? Token.ROOT : Integer.parseInt(row[6]) - 1)
                        .toList(),
                words.stream().map(row -> row[7]).toList());
    }

    /**
     * The head word of a run of words: of those whose own head lies outside the one nearest to the root, the first of
     * equals; a sign only where there is nothing else.
     *
     * @param end after its last word
     */
    int head(int first, int end) {
        int best = Token.ROOT;
        for (int word = first; word < end; word++) {
            boolean outside = heads.get(word) < first || heads.get(word) >= end;
            if (outside && (best == Token.ROOT || rank(word) < rank(best))) {
                best = word;
            }
        }
        return best;
    }

    /** Words first, signs after them; then from the root downwards. */
    private int rank(int word) {
        return depth(word) + (relations.get(word).equals("punct") ? words.size() : 0);
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = word; heads.get(at) != Token.ROOT; at = heads.get(at)) {
            depth++;
        }
        return depth;
    }

    /** Whether a preposition <i>by</i> stands before a word. */
    boolean isAfterBy(int word) {
        return children(word).stream()
                .anyMatch(child ->
                        relations.get(child).equals("case") && words.get(child).equalsIgnoreCase("by"));
    }

    /** Whether a verb is passive: by its auxiliary or subject, or as a participle beside a noun or clause. */
    boolean isPassive(int verb) {
        String relation = relations.get(verb);
        boolean participle = xpos.get(verb).equals("VBN")
                && (relation.startsWith("acl") || relation.equals("amod") || relation.equals("advcl"));
        return participle
                || children(verb).stream()
                        .map(relations::get)
                        .anyMatch(of -> of.equals("aux:pass") || of.equals("nsubj:pass"));
    }

    /** Whether a verb heads a relative clause about a word, and the relative pronoun is its subject. */
    boolean isSubjectOfRelativeClause(int verb, int word) {
        return relations.get(verb).equals("acl:relcl")
                && heads.get(verb) == word
                && children(verb).stream()
                        .anyMatch(child -> relations.get(child).startsWith("nsubj")
                                && xpos.get(child).startsWith("W"));
    }

    private List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (heads.get(word) == head) {
                children.add(word);
            }
        }
        return children;
    }
}
