package entente.train.variation;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of training: resources under {@code entente/train}, of the form of {@link Table}. */
final class TrainTable {
    private TrainTable() {}

    static List<Table.Row> rows(String file) {
        try (InputStream bytes = TrainTable.class.getResourceAsStream("/entente/train/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no table " + file + " to train with");
            }
            return Table.rows(file, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
    }
}
