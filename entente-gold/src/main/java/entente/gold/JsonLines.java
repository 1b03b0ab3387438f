package entente.gold;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files with one JSON object a line. */
final class JsonLines {
    private static final int SHOWN = 120;
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /** The rows of a gold file that the options ask for. */
    static List<JsonNode> read(Path file, Options options) throws IOException {
        return options.limited(read(file));
    }

    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(MAPPER.readTree(line));
            }
        }
        return rows;
    }

    static void write(Path file, Iterable<? extends JsonNode> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (JsonNode row : rows) {
                writer.write(row.toString());
                writer.write('\n');
            }
        }
    }

    /** The first characters of a row, to tell which one is meant. */
    static String start(JsonNode row) {
        String text = row.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " ...";
    }

    /** A new, empty row. */
    static ObjectNode row() {
        return MAPPER.createObjectNode();
    }
}
