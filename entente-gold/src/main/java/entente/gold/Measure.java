package entente.gold;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One figure of the bench.
 *
 * @param name as it stands in the table of floors
 * @param run what has to be run to get it; measures of the same run share it
 * @param pattern finds the value in the scorer's output, in its first group
 */
record Measure(String name, Run run, Pattern pattern) {
    private static final String TABLE = "measures.tsv";

    /**
     * One run of a track and of a scorer over it.
     *
     * @param track with its options
     * @param input from the folder of the gold data, or from the project's root after {@code project:}
     * @param scorer with its arguments; {@code -} when the output of the track is itself a table of measures
     */
    record Run(String track, String input, String scorer) {}

    /** All measures, in the order of their table. */
    static List<Measure> all() {
        try (InputStream bytes = Objects.requireNonNull(Measure.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return Table.rows(TABLE, lines).stream().map(Measure::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    private static Measure of(Table.Row row) {
        if (row.cells().size() != 5) {
            throw row.wrong("a measure has five columns");
        }
        Run run = new Run(row.cell(1), row.cell(2), row.cell(3));
        return new Measure(row.cell(0), run, Pattern.compile(row.cell(4)));
    }
}
