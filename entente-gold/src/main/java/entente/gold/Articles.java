package entente.gold;

import entente.model.Article;
import entente.model.Imprint;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Articles from rows of gold files, which name their fields differently. */
final class Articles {
    private static final int ISO_DAY = "2015-11-16".length();

    private Articles() {}

    /**
     * The article of a row.
     *
     * @param row has a text, an id ({@code id}, {@code doc} or {@code doc_id}), and may have a title, a url, an outlet
     *     ({@code outlet} or {@code publisher}) and a day ({@code date} or {@code published})
     */
    static Article of(JsonNode row) {
        String id = first(row, "id", "doc", "doc_id");
        if (id == null) {
            throw new IllegalArgumentException("a row without id: " + JsonLines.start(row));
        }
        Imprint imprint = new Imprint(
                id,
                id,
                first(row, "outlet", "publisher"),
                first(row, "url"),
                first(row, "title"),
                null,
                published(first(row, "date", "published")),
                "en",
                List.of());
        return new Article(imprint, row.get("text").asString(), List.of());
    }

    private static When published(@Nullable String date) {
        return date == null || date.length() < ISO_DAY
                ? When.unknown()
                : When.day(LocalDate.parse(date.substring(0, ISO_DAY)));
    }

    private static @Nullable String first(JsonNode row, String... fields) {
        for (String field : fields) {
            if (row.hasNonNull(field)) {
                return row.get(field).asString();
            }
        }
        return null;
    }
}
