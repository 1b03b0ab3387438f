package entente.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A data file of the lexicon: UTF-8, tab-separated, {@code #} starts a comment line, blank lines do not count.
 * Files stand beside this class as resources.
 */
public final class Table {
    private Table() {}

    /**
     * One line of a table.
     *
     * @param file the table's name, for messages
     * @param line its number, from 1
     */
    public record Row(String file, int line, List<String> cells) {

        /** The cell of a column; empty when the line ends before. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The cell's parts between commas. */
        public List<String> list(int column) {
            String cell = cell(column);
            List<String> parts = new ArrayList<>();
            int start = 0;
            for (int comma = cell.indexOf(','); comma >= 0; comma = cell.indexOf(',', start)) {
                parts.add(cell.substring(start, comma).strip());
                start = comma + 1;
            }
            if (start < cell.length()) {
                parts.add(cell.substring(start).strip());
            }
            return List.copyOf(parts);
        }

        /**
         * The choice that a cell names: {@code verb-channel} is {@code VERB_CHANNEL}.
         *
         * @throws IllegalArgumentException naming the place and what may stand there
         */
        public <E extends Enum<E>> E choice(int column, Class<E> type) {
            String name = cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
            for (E choice : type.getEnumConstants()) {
                if (choice.name().equals(name)) {
                    return choice;
                }
            }
            throw wrong("no such " + type.getSimpleName().toLowerCase(Locale.ROOT) + " (" + cell(column)
                    + "; there are " + Arrays.toString(type.getEnumConstants()) + ")");
        }

        /** An error that names the place. */
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ":" + line + ": " + what + ": " + cells);
        }
    }

    /** All lines of a table of the lexicon, in their order. */
    public static List<Row> rows(String file) {
        try (InputStream bytes = Table.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the lexicon has no table " + file);
            }
            return rows(file, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
    }

    /** All lines of a table that a user gives. */
    public static List<Row> rows(String file, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(file, number, cells(line)));
            }
        }
        return rows;
    }

    /** A noun with blanks for its hyphens, as its words stand in a sentence: "AK-47 rifle" are three. */
    static String unhyphened(String noun) {
        return noun.replace('-', ' ');
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return List.copyOf(cells);
    }
}
