package entente.gold.links;

import entente.gold.links.GoldSentence.Entity;
import entente.model.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documents of a CoNLL-U file with entities ({@code # newdoc id}, {@code Entity=} in the last column). */
public final class EntityTreebank {
    private static final String DOCUMENT = "# newdoc id = ";

    private final Path file;
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<GoldSentence> sentences = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String id = "";

    private EntityTreebank(Path file) {
        this.file = file;
    }

    /**
     * All documents of a file, in its order.
     *
     * @throws IllegalArgumentException naming file and line when one is not as the format wants it
     */
    public static List<GoldDocument> read(Path file) throws IOException {
        EntityTreebank treebank = new EntityTreebank(file);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                treebank.add(line, number);
            }
            treebank.closeDocument(number);
        }
        return treebank.documents;
    }

    private void add(String line, int number) {
        if (line.startsWith(DOCUMENT)) {
            closeDocument(number);
            id = line.substring(DOCUMENT.length()).strip();
        } else if (line.isBlank()) {
            closeSentence(number);
        } else if (line.charAt(0) != '#') {
            lines.add(line);
        }
    }

    private void closeDocument(int number) {
        closeSentence(number);
        if (!sentences.isEmpty()) {
            documents.add(new GoldDocument(id, sentences));
            sentences.clear();
        }
    }

    private void closeSentence(int number) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            sentences.add(sentence(lines));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": the sentence before this line is no CoNLL-U with entities: "
                            + e.getMessage(),
                    e);
        }
        lines.clear();
    }

    private static GoldSentence sentence(List<String> lines) {
        List<ConlluWord> words = ConlluWord.of(lines);
        EntityColumn column = new EntityColumn();
        for (int at = 0; at < words.size(); at++) {
            column.add(at, words.get(at).attributes());
        }
        List<Entity> entities = column.entities();
        List<Upos> upos = words.stream().map(ConlluWord::upos).toList();
        return new GoldSentence(
                words.stream().map(ConlluWord::form).toList(),
                words.stream().map(ConlluWord::isSpaced).toList(),
                upos,
                words.stream().map(ConlluWord::xpos).toList(),
                words.stream().map(ConlluWord::head).toList(),
                words.stream().map(ConlluWord::relation).toList(),
                entities);
    }
}
