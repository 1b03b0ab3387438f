package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads treebanks in the CoNLL-U format of Universal Dependencies. Ranges of several words ({@code 3-4}) and empty nodes
 * ({@code 8.1}) are left out. A document starts at {@code # newdoc id}; where a treebank marks none, where the part of
 * {@code sent_id} before its last hyphen changes.
 */
public final class Treebank {
    private static final String DOCUMENT = "# newdoc id = ";
    private static final String SENTENCE = "# sent_id = ";

    private final String file;
    private final List<TreebankDocument> documents = new ArrayList<>();
    private List<TreebankSentence> sentences = new ArrayList<>();
    private List<WordLine> words = new ArrayList<>();
    private String document = "";
    private String sentence = "";
    private boolean isMarked;

    private Treebank(String file) {
        this.file = file;
    }

    /**
     * The documents of a file, in its order.
     *
     * @throws IllegalArgumentException when a line is not CoNLL-U; names the file and the line
     */
    public static List<TreebankDocument> read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllLines(file));
    }

    /** The documents of a file's lines. */
    static List<TreebankDocument> read(String file, List<String> lines) {
        Treebank treebank = new Treebank(file);
        for (int at = 0; at < lines.size(); at++) {
            treebank.line(lines.get(at), at + 1);
        }
        treebank.endSentence();
        treebank.endDocument();
        return List.copyOf(treebank.documents);
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith(DOCUMENT)) {
            endDocument();
            document = line.substring(DOCUMENT.length()).strip();
            isMarked = true;
        } else if (line.startsWith(SENTENCE)) {
            startSentence(line.substring(SENTENCE.length()).strip());
        } else if (line.charAt(0) != '#') {
            WordLine.of(file, number, line).ifPresent(words::add);
        }
    }

    private void startSentence(String id) {
        sentence = id;
        String stem = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        if (!isMarked && !stem.equals(document)) {
            endDocument();
            document = stem;
        }
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(WordLine.sentence(sentence, words));
            words = new ArrayList<>();
        }
    }

    private void endDocument() {
        if (!sentences.isEmpty()) {
            documents.add(new TreebankDocument(document, sentences));
            sentences = new ArrayList<>();
        }
    }
}
