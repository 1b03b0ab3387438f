package entente.gold;

import entente.lexicon.Action;
import entente.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that shows what an entry of the table of actions tells. In all of them Norway acts and Kenya is acted upon.
 *
 * @param row the entry
 * @param words of the entry, the one that the sentence is about: "call off"
 * @param sentence with the word, ready to be read
 * @param code CAMEO code that the sentence must give
 */
record ActionExample(Table.Row row, String words, String sentence, String code) {
    private static final int RECIPIENT = 3;
    private static final int CODE = 4;
    private static final int EXAMPLE = 6;

    /** {@code Norway [urged] Kenya to leave. = 020}: the code only where the entry's own does not tell it. */
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]*)\\[([^\\[\\]]+)\\]([^\\[\\]=]*)(= ?(\\d{2,4}))?");

    /** Whether an entry has no example yet. */
    static boolean isMissing(Table.Row row) {
        return row.cell(EXAMPLE).isEmpty();
    }

    /** Whether somebody must be found who is acted upon. */
    boolean hasRecipient() {
        return !row.cell(RECIPIENT).isEmpty() || row.cell(5).equals("self");
    }

    /** Whether the one who acts must be found; who puts a country under martial law is told by the country alone. */
    boolean hasSource() {
        return !row.cell(5).equals("self");
    }

    /**
     * The sentence of an entry, with each of its words in turn; for irregular words with each form that the tables have.
     *
     * @throws IllegalArgumentException naming the place, when the entry has no sentence of that form
     */
    static List<List<ActionExample>> of(Table.Row row, WordForms forms) {
        Matcher written = FORM.matcher(row.cell(EXAMPLE));
        if (!written.matches()) {
            throw row.wrong("an entry needs an example, \"Norway [urged] Kenya to leave.\"");
        }
        String code = written.group(5) == null ? row.cell(CODE) : written.group(5);
        if (code.equals(Action.DO) || code.equals(Action.END)) {
            throw row.wrong("the example needs its code, \"... = 190\"");
        }
        List<List<ActionExample>> all = new ArrayList<>();
        for (String words : row.list(0)) {
            all.add(forms.like(written.group(2), row, words).stream()
                    .map(form -> written.group(1) + form + written.group(3).stripTrailing())
                    .map(sentence -> new ActionExample(row, words, sentence, code))
                    .toList());
        }
        return all;
    }
}
