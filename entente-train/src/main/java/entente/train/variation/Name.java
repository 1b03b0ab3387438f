package entente.train.variation;

import entente.lexicon.Table;
import java.util.ArrayList;
import java.util.List;

/** A name and how its words hang together. */
record Name(List<String> words, Shape shape) {

    /** How treebanks annotate the words of a name. */
    enum Shape {
        /** The first word is the head, the others are flat: names of people, foreign names. */
        FLAT,
        /** The last word is the head, the others are parts of a compound. */
        COMPOUND,
        /** The last word is the head, the others are adjectives. */
        ADJECTIVE;

        /** The shape in a table's second column; flat where the cell is empty. */
        static Shape of(Table.Row row) {
            return switch (row.cell(1)) {
                case "flat", "" -> FLAT;
                case "compound" -> COMPOUND;
                case "adjective" -> ADJECTIVE;
                default -> throw row.wrong("unknown shape of a name '" + row.cell(1) + "'");
            };
        }
    }

    Name {
        words = List.copyOf(words);
    }

    static Name of(String written, Shape shape) {
        return new Name(List.of(written.split(" ")), shape);
    }

    /** A given name and a family name. */
    Name before(Name family) {
        List<String> all = new ArrayList<>(words);
        all.addAll(family.words);
        return new Name(all, Shape.FLAT);
    }

    /** Which word is the head. */
    int head() {
        return shape == Shape.FLAT ? 0 : words.size() - 1;
    }

    /** A word that is not the head, as a new piece. */
    Piece part(int at, Piece head, String tag) {
        String word = words.get(at);
        if (word.equals("-")) {
            return new Piece(word, "PUNCT", "HYPH", "punct", head, tag);
        }
        return switch (shape) {
            case FLAT -> new Piece(word, "PROPN", "NNP", "flat", head, tag);
            case COMPOUND -> new Piece(word, "PROPN", "NNP", "compound", head, tag);
            case ADJECTIVE -> new Piece(word, "ADJ", "NNP", "amod", head, tag);
        };
    }
}
