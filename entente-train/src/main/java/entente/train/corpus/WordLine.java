package entente.train.corpus;

import java.util.List;
import java.util.Optional;

/** A word's line of a CoNLL-U file: its ten columns, and where it stands. */
record WordLine(String file, int line, List<String> cells) {
    private static final int COLUMNS = 10;

    /** The line; none for a range of words or an empty node. */
    static Optional<WordLine> of(String file, int number, String line) {
        WordLine word = new WordLine(file, number, List.of(line.split("\t", -1)));
        if (word.cells.size() != COLUMNS) {
            throw word.wrong("a word has " + COLUMNS + " columns between tabs, not " + word.cells.size());
        }
        String id = word.cells.get(0);
        return id.indexOf('-') >= 0 || id.indexOf('.') >= 0 ? Optional.empty() : Optional.of(word);
    }

    static TreebankSentence sentence(String id, List<WordLine> words) {
        Syntax syntax = new Syntax(
                column(words, 3),
                column(words, 4),
                words.stream().map(word -> word.head(words.size())).toList(),
                column(words, 7));
        return new TreebankSentence(id, column(words, 1), column(words, 2), syntax, column(words, 9));
    }

    private static List<String> column(List<WordLine> words, int column) {
        return words.stream().map(word -> word.cells.get(column)).toList();
    }

    /** The head counted from 0, which makes the root's {@link Syntax#ROOT}. */
    private int head(int words) {
        String cell = cells.get(6);
        if (!cell.matches("\\d{1,5}") || Integer.parseInt(cell) > words) {
            throw wrong("the head is no word of the sentence: " + cell);
        }
        return Integer.parseInt(cell) - 1;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
