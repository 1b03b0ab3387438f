package entente.gold;

import entente.model.Article;
import entente.model.Imprint;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes an article of a row {@code {text, date, title, url}} whose identifier and outlet have names of their own. */
final class ArticleRow {
    private static final int LENGTH_OF_DAY = 10;

    private ArticleRow() {}

    static Article of(JsonNode row, String idField, String outletField) {
        String id = row.get(idField).asString();
        Imprint imprint = new Imprint(
                id,
                id,
                text(row, outletField),
                text(row, "url"),
                text(row, "title"),
                null,
                published(row),
                "en",
                List.of());
        return new Article(imprint, row.get("text").asString(), List.of());
    }

    private static When published(JsonNode row) {
        String date = text(row, "date");
        return date == null ? When.unknown() : When.day(LocalDate.parse(date.substring(0, LENGTH_OF_DAY)));
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.hasNonNull(field) ? row.get(field).asString() : null;
    }
}
