package entente.gold;

import entente.lexicon.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values that the bench must not fall under: a file of {@code measure<TAB>floor}. */
record Floors(SortedMap<String, Double> byMeasure) {
    private static final String HEAD = """
            # Floors of the accuracy gate. They only rise: ./bench gate --raise writes what is better now,
            # ./bench gate --lower MEASURE is for a measure that had to give way; say why in the commit.
            # measure\tfloor
            """;

    /** Room for differences between processors: quantised inference is not the same to the last bit everywhere. */
    private static final double ROOM = 0.004;

    static Floors read(Path file) throws IOException {
        SortedMap<String, Double> floors = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (Table.Row row : Table.rows(file.getFileName().toString(), lines)) {
                floors.put(row.cell(0), Double.valueOf(row.cell(1)));
            }
        }
        return new Floors(floors);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        byMeasure.forEach((measure, floor) -> text.append(measure)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", floor))
                .append('\n'));
        Files.writeString(file, text);
    }

    /** A line for each measured value that is under its floor. */
    List<String> broken(Map<String, Double> measured) {
        List<String> broken = new ArrayList<>();
        byMeasure.forEach((measure, floor) -> {
            Double value = measured.get(measure);
            if (value != null && value < floor) {
                broken.add(String.format(Locale.ROOT, "%s is %.4f, under its floor %.3f", measure, value, floor));
            }
        });
        return broken;
    }

    /** The floors with those raised that the measured values are above; none is lowered but the ones named. */
    Floors raisedTo(Map<String, Double> measured, List<String> mayFall) {
        SortedMap<String, Double> raised = new TreeMap<>(byMeasure);
        measured.forEach((measure, value) -> {
            double floor = Math.floor((value - ROOM) * 1000) / 1000;
            double before = raised.getOrDefault(measure, 0.0);
            raised.put(measure, mayFall.contains(measure) ? floor : Math.max(before, floor));
        });
        return new Floors(raised);
    }
}
