package entente.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a CoNLL-U file, of which only what a reader may see is kept: no tags, heads or relations. */
final class Treebank {
    private static final int ID = 0;
    private static final int FORM = 1;

    private Treebank() {}

    /**
     * A multiword token: words that are written as one.
     *
     * @param first number of its first word, from 1
     * @param last number of its last word
     */
    record Written(int first, int last, String form) {}

    /**
     * A sentence.
     *
     * @param comments the lines that start with {@code #}
     * @param words forms of the syntactic words
     */
    record Sentence(List<String> comments, List<String> words, List<Written> written) {
        private static final String TEXT = "# text = ";

        Sentence {
            comments = List.copyOf(comments);
            words = List.copyOf(words);
            written = List.copyOf(written);
        }

        /** The text that the words were cut from. */
        String text() {
            return comments.stream()
                    .filter(line -> line.startsWith(TEXT))
                    .map(line -> line.substring(TEXT.length()))
                    .findFirst()
                    .orElse(String.join(" ", words));
        }

        /** Whether a paragraph or document starts with it. */
        boolean opens() {
            return comments.stream().anyMatch(line -> line.startsWith("# newpar") || line.startsWith("# newdoc"));
        }
    }

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                } else {
                    close(lines, sentences);
                }
            }
        }
        close(lines, sentences);
        return sentences;
    }

    private static void close(List<String> lines, List<Sentence> sentences) {
        if (!lines.isEmpty()) {
            sentences.add(sentence(lines));
            lines.clear();
        }
    }

    private static Sentence sentence(List<String> lines) {
        List<String> comments = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                comments.add(line);
            } else if (cells[ID].indexOf('-') > 0) {
                String[] range = cells[ID].split("-", -1);
                written.add(new Written(Integer.parseInt(range[0]), Integer.parseInt(range[1]), cells[FORM]));
            } else if (cells[ID].indexOf('.') < 0) {
                words.add(cells[FORM]);
            }
        }
        return new Sentence(comments, words, written);
    }
}
