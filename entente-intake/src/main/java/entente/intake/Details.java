package entente.intake;

import entente.model.When;
import org.jspecify.annotations.Nullable;

/** What somebody told about an article besides its words: a {@code meta.json}, or options. */
public record Details(
        @Nullable String outlet,
        When published,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String url) {

    /** Nothing is told. */
    public static Details none() {
        return new Details(null, When.unknown(), null, null, null);
    }

    /** These, and where they say nothing, the others. */
    Details orElse(Details other) {
        return new Details(
                outlet != null ? outlet : other.outlet,
                published.isKnown() ? published : other.published,
                title != null ? title : other.title,
                byline != null ? byline : other.byline,
                url != null ? url : other.url);
    }
}
