package entente.gold;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of example reports and counts how many of the facts of the table beside it
 * ({@code FOLDER-expected.tsv}) are in the record. */
final class ExamplesTrack implements Track {
    private static final String EXPECTED = "-expected.tsv";

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Path json = Files.createTempFile("examples", ".json");
        try {
            new DossierTrack().predict(input, json, options, workbench);
            ExpectedFacts facts = new ExpectedFacts(JsonMapper.shared().readTree(Files.readString(json)));
            Files.writeString(output, report(rows(input), facts));
        } finally {
            Files.delete(json);
        }
    }

    private static List<Table.Row> rows(Path folder) throws IOException {
        Path table = folder.resolveSibling(folder.getFileName() + EXPECTED);
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            return Table.rows(table.toString(), lines);
        }
    }

    private static String report(List<Table.Row> rows, ExpectedFacts facts) {
        List<Table.Row> missed = rows.stream().filter(row -> !facts.holds(row)).toList();
        double share = 1 - (double) missed.size() / rows.size();
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "facts %.4f (%d of %d)%n", share, rows.size() - missed.size(), rows.size()));
        missed.forEach(row ->
                text.append("missed ").append(String.join(" | ", row.cells())).append('\n'));
        return text.toString();
    }
}
