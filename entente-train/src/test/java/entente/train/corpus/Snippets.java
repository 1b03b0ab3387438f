package entente.train.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes small treebanks for tests: one line a word. */
final class Snippets {
    private Snippets() {}

    /**
     * A sentence of words "form upos xpos head relation [misc]", counted from 1 as in CoNLL-U.
     *
     * @param id the sentence's id
     */
    static TreebankSentence sentence(String id, String... words) {
        return Treebank.read("snippet", lines(id, words)).get(0).sentences().get(0);
    }

    static TreebankDocument document(TreebankSentence... sentences) {
        return new TreebankDocument("snippet", List.of(sentences));
    }

    static List<String> lines(String id, String... words) {
        List<String> lines = new ArrayList<>(List.of("# sent_id = " + id));
        for (int at = 0; at < words.length; at++) {
            String[] cells = words[at].split(" ");
            String misc = cells.length > 5 ? cells[5] : "_";
            lines.add(String.join(
                    "\t",
                    String.valueOf(at + 1),
                    cells[0],
                    cells[0].toLowerCase(Locale.ROOT),
                    cells[1],
                    cells[2],
                    "_",
                    cells[3],
                    cells[4],
                    "_",
                    misc));
        }
        lines.add("");
        return lines;
    }
}
