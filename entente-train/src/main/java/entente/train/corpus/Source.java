package entente.train.corpus;

import entente.lexicon.Table;
import java.util.List;

/**
 * Something that a model is made of ({@code sources.tsv}).
 *
 * @param key what other tables call it
 * @param makers who are to be named
 * @param use what of the model it serves
 */
public record Source(String key, String title, String makers, String use, String licence, String address) {
    private static final int COLUMNS = 6;

    /** All sources, in the order of the table. */
    public static List<Source> all() {
        return TrainingTable.rows("sources.tsv").stream().map(Source::of).toList();
    }

    static Source of(Table.Row row) {
        if (row.cells().size() != COLUMNS
                || row.cells().stream().anyMatch(String::isBlank)
                || !row.cell(COLUMNS - 1).startsWith("https://")) {
            throw row.wrong("not a source with its makers, use, licence and address");
        }
        return new Source(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5));
    }
}
