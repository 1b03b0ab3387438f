package entente.intake;

import entente.model.Gap;
import entente.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder's {@code meta.json}: {@code {"articles": [{"file", "outlet", "date", "title", "byline", "url"}]}}, every
 * field but {@code file} optional. Of a key given twice the last counts.
 *
 * @param byFile what it tells of each file, in its order
 */
record MetaFile(Map<String, Details> byFile, List<Gap> gaps) {
    static final String NAME = "meta.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads the meta file of a folder; empty when there is none. */
    static MetaFile of(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new MetaFile(Map.of(), List.of());
        }
        try {
            return parse(file, JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            return new MetaFile(
                    Map.of(), List.of(wrong(file, "is no valid JSON, so it is ignored: " + e.getOriginalMessage())));
        } catch (IOException e) {
            return new MetaFile(Map.of(), List.of(wrong(file, "cannot be read: " + e.getMessage())));
        }
    }

    private static MetaFile parse(Path file, JsonNode root) {
        Map<String, Details> byFile = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        if (!root.path("articles").isArray()) {
            gaps.add(wrong(file, "has no list \"articles\", so it is ignored"));
        }
        for (JsonNode entry : root.path("articles")) {
            String name = string(entry, "file");
            if (name == null || !staysInside(name)) {
                gaps.add(wrong(file, "an entry's \"file\" must name a file of this folder, not " + entry.path("file")));
                continue;
            }
            byFile.put(name, details(file, name, entry, gaps));
        }
        return new MetaFile(byFile, gaps);
    }

    private static boolean staysInside(String name) {
        return !name.isBlank() && !name.contains("..") && !name.startsWith("/") && name.indexOf('\0') < 0;
    }

    private static Details details(Path file, String name, JsonNode entry, List<Gap> gaps) {
        When published = When.unknown();
        String date = string(entry, "date");
        if (date != null) {
            try {
                published = When.day(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
            } catch (DateTimeParseException e) {
                gaps.add(wrong(file, "the date of " + name + " must look like 2015-11-16, not " + date));
            }
        }
        return new Details(
                string(entry, "outlet"),
                published,
                string(entry, "title"),
                string(entry, "byline"),
                string(entry, "url"));
    }

    private static @Nullable String string(JsonNode entry, String field) {
        JsonNode value = entry.path(field);
        return value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }

    private static Gap wrong(Path file, String note) {
        return new Gap(Gap.Code.METADATA, file.toString(), null, note);
    }
}
