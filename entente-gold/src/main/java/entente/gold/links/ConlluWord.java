package entente.gold.links;

import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * A syntactic word of a CoNLL-U sentence.
 *
 * @param head index of its head, from 0; -1 for the root
 * @param attributes the last column
 * @param isSpaced whether a blank stands after it
 */
record ConlluWord(String form, Upos upos, String xpos, int head, String relation, String attributes, boolean isSpaced) {
    private static final int COLUMNS = 10;
    private static final String UNSPACED = "SpaceAfter=No";

    /** The words of a sentence's lines; of what is written as one word only the last is followed by a blank. */
    static List<ConlluWord> of(List<String> lines) {
        List<ConlluWord> words = new ArrayList<>();
        int joinedTo = 0;
        boolean isJoinedSpaced = true;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(cells.length + " columns instead of ten: " + line);
            }
            if (cells[0].indexOf('-') > 0) {
                joinedTo = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                isJoinedSpaced = !cells[9].contains(UNSPACED);
            } else if (cells[0].indexOf('.') < 0) {
                int number = Integer.parseInt(cells[0]);
                boolean isSpaced =
                        number > joinedTo ? !cells[9].contains(UNSPACED) : number == joinedTo && isJoinedSpaced;
                words.add(word(cells, isSpaced));
            }
        }
        return words;
    }

    private static ConlluWord word(String[] cells, boolean isSpaced) {
        return new ConlluWord(
                cells[1],
                Upos.valueOf(cells[3]),
                cells[4],
                Integer.parseInt(cells[6]) - 1,
                cells[7],
                cells[9],
                isSpaced);
    }
}
