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
 * @param dating where that day was found; null when it was not
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
        @Nullable Dating dating,
        String language,
        List<String> origins) {

    /** Where the day of publication was found, the surest first. */
    public enum Dating {
        /** Told with the article: in {@code meta.json}, on the command line, in a feed. */
        GIVEN,
        /** In its byline or dateline. */
        BYLINE,
        /** In its web address. */
        ADDRESS,
        /** In the name of its file. */
        FILE_NAME,
        /** In a short line of its own near the start or the end. */
        LINE
    }

    public Imprint {
        origins = List.copyOf(origins);
        if (published.isKnown() != (dating != null)) {
            throw new IllegalArgumentException("a day of publication needs a place where it was found: " + file);
        }
    }

    /** An imprint whose day of publication, if it has one, was given with the article. */
    public Imprint(
            String id,
            String file,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String title,
            @Nullable String byline,
            When published,
            String language,
            List<String> origins) {
        this(
                id,
                file,
                outlet,
                url,
                title,
                byline,
                published,
                published.isKnown() ? Dating.GIVEN : null,
                language,
                origins);
    }

    /** The same imprint with the origins that reading the text revealed. */
    public Imprint withOrigins(List<String> found) {
        return new Imprint(id, file, outlet, url, title, byline, published, dating, language, found);
    }

    /** The same imprint with the publication day that reading the text revealed. */
    public Imprint withPublished(When found, Dating where) {
        return new Imprint(id, file, outlet, url, title, byline, found, where, language, origins);
    }

    /** The same imprint with the day of publication that was given with the article, or none. */
    public Imprint withPublished(When given) {
        return new Imprint(id, file, outlet, url, title, byline, given, language, origins);
    }

    /** The same imprint with an outlet, a title and a byline that reading the text revealed. */
    public Imprint withHeading(
            @Nullable String foundOutlet, @Nullable String foundTitle, @Nullable String foundByline) {
        return new Imprint(id, file, foundOutlet, url, foundTitle, foundByline, published, dating, language, origins);
    }

    /** Who answers for the article: its outlet, else its file. */
    public String publisher() {
        return outlet != null ? outlet : file;
    }
}
