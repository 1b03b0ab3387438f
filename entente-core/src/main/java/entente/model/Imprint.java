package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its words.
 *
 * @param id hash of outlet, publication day and text: reading the same article twice gives the same id
 * @param file where its bytes came from, as the user named it
 * @param outlet who published it; null when nothing says so
 * @param published the day of publication; {@link When#unknown()} when nothing says so, never today
 * @param language ISO 639-1 code, {@code und} when it could not be told
 * @param origins wire agencies and outlets that the page credits as its own source, in order of appearance
 */
public record Imprint(
        String id,
        String file,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        When published,
        String language,
        List<String> origins) {
    public Imprint {
        origins = List.copyOf(origins);
    }

    /** The same imprint with the origins that reading the text revealed. */
    public Imprint withOrigins(List<String> found) {
        return new Imprint(id, file, outlet, url, title, byline, published, language, found);
    }

    /** The same imprint with the publication day that reading the text revealed. */
    public Imprint withPublished(When found) {
        return new Imprint(id, file, outlet, url, title, byline, found, language, origins);
    }

    /** The same imprint with a title and a byline that reading the text revealed. */
    public Imprint withHeading(@Nullable String foundTitle, @Nullable String foundByline) {
        return new Imprint(id, file, outlet, url, foundTitle, foundByline, published, language, origins);
    }

    /** Who answers for the article: its outlet, else its file. */
    public String publisher() {
        return outlet != null ? outlet : file;
    }
}
