package entente.train.variation;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small tables for tests. */
final class Rows {
    private Rows() {}

    static List<Table.Row> of(String... lines) {
        try {
            return Table.rows("small.tsv", new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of which a kind is as wanted and of every other kind there is one. */
    static Names names(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        Stream.of(
                        "PER\tflat\tThein Sein",
                        "ORG\tflat\tOPEC",
                        "LOC\tflat\tBamako",
                        "PARTY\tflat\tLikud",
                        "NORP\tflat\tMalian",
                        "ARMED\tflat\tISIS",
                        "GIVEN\tflat\tOmar\tarabic",
                        "FAMILY\tflat\tSaleh\tarabic")
                .filter(other -> !other.split("\t", 2)[0].equals(line.split("\t", 2)[0]))
                .forEach(all::add);
        return Names.of(of(all.toArray(String[]::new)));
    }
}
