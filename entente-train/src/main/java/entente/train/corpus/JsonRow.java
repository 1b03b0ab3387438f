package entente.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a file with one JSON object a line.
 *
 * @param file the file's name, for messages
 * @param line its number, from 1
 */
record JsonRow(String file, int line, JsonNode object) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<JsonRow> read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllLines(file));
    }

    /** The rows of a file's lines; blank ones do not count. */
    static List<JsonRow> read(String file, List<String> lines) {
        List<JsonRow> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                rows.add(new JsonRow(file, at + 1, parse(file, at + 1, lines.get(at))));
            }
        }
        return rows;
    }

    /** A field that every row has. */
    JsonNode get(String field) {
        JsonNode value = object.get(field);
        if (value == null) {
            throw wrong("has no " + field);
        }
        return value;
    }

    String text(String field) {
        return get(field).asString();
    }

    /** The strings of a list. */
    List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        get(field).forEach(item -> strings.add(item.asString()));
        return strings;
    }

    /** An error that names the place. */
    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ":" + line + ": the row " + what);
    }

    private static JsonNode parse(String file, int number, String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
