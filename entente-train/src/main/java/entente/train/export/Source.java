package entente.train.export;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that a model is made of ({@code sources.tsv}).
 *
 * @param makers who are to be named
 * @param use what of the model it serves
 */
record Source(String title, String makers, String use, String licence, String address) {
    private static final String FILE = "sources.tsv";
    private static final int COLUMNS = 5;

    static List<Source> all() {
        try (InputStream in = Source.class.getResourceAsStream("/entente/train/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the training module has no table " + FILE);
            }
            return Table.rows(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))).stream()
                    .map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + FILE, e);
        }
    }

    static Source of(Table.Row row) {
        if (row.cells().size() != COLUMNS
                || row.cells().stream().anyMatch(String::isBlank)
                || !row.cell(COLUMNS - 1).startsWith("https://")) {
            throw row.wrong("not a source with its makers, use, licence and address");
        }
        return new Source(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4));
    }
}
