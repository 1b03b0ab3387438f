package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files with one JSON object a line. */
final class JsonLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    static List<JsonNode> read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllLines(file));
    }

    static List<JsonNode> read(String file, List<String> lines) {
        List<JsonNode> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                rows.add(parse(file, at + 1, lines.get(at)));
            }
        }
        return rows;
    }

    /** The strings of a list. */
    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static JsonNode parse(String file, int number, String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ":" + number + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
