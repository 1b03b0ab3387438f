package entente.train.corpus;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this module: files as {@link Table} reads them, under {@code entente/train}. */
public final class TrainingTable {
    private TrainingTable() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException when no such table ships with the module
     */
    public static List<Table.Row> rows(String file) {
        try (InputStream bytes = TrainingTable.class.getResourceAsStream("/entente/train/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("the training module has no table " + file);
            }
            return Table.rows(file, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
    }
}
