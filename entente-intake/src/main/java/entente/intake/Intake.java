package entente.intake;

import entente.model.Article;
import entente.model.Gap;
import entente.model.Ids;
import entente.model.Imprint;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files to articles. What cannot be read becomes a {@link Gap} and never stops the others. Safe to share between threads. */
public final class Intake {
    /** Larger files are no report; 64 MiB. */
    static final long MOST_BYTES = 64L << 20;

    private static final Map<String, String> OTHER_FORMATS = Map.of(
            "html", "an HTML page",
            "htm", "an HTML page",
            "xml", "an XML document",
            "rss", "a news feed",
            "atom", "a news feed",
            "json", "a JSON document",
            "warc", "a web archive");

    private final Languages languages = new Languages();
    private final Details defaults;
    private final @Nullable Charset charset;

    /**
     * An intake.
     *
     * @param defaults what to believe of articles that nothing else tells about
     * @param charset how text files are encoded; null to find out
     */
    public Intake(Details defaults, @Nullable Charset charset) {
        this.defaults = defaults;
        this.charset = charset;
    }

    /** The files below some paths. */
    public Listing list(List<Path> paths) {
        return Listings.of(paths, defaults);
    }

    /** Reads one file. */
    public Taken take(Found file) {
        try {
            long size = Files.size(file.path());
            if (size > MOST_BYTES) {
                return Taken.refused(
                        Gap.Code.TOO_LARGE,
                        file,
                        "larger than " + (MOST_BYTES >> 20) + " MiB; split it into one file an article");
            }
            return take(file, Files.readAllBytes(file.path()));
        } catch (IOException e) {
            return Taken.refused(Gap.Code.UNREADABLE, file, "cannot be read: " + e.getMessage());
        }
    }

    private Taken take(Found file, byte[] bytes) {
        if (bytes.length == 0) {
            return Taken.refused(Gap.Code.EMPTY, file, "the file is empty");
        }
        Optional<String> binary = Binaries.kindOf(bytes);
        if (binary.isPresent()) {
            return Taken.refused(Gap.Code.BINARY, file, binary.get() + ", not plain text; convert it to text first");
        }
        String other = OTHER_FORMATS.get(extension(file.path()));
        if (other != null) {
            return Taken.refused(
                    Gap.Code.UNREADABLE, file, other + ": this version reads plain text; save the report as .txt");
        }
        Decoded decoded = Charsets.decode(bytes, charset);
        if (decoded.text().isBlank()) {
            return Taken.refused(Gap.Code.EMPTY, file, "nothing but blanks");
        }
        return new Taken(article(file, decoded.text()), notices(file, decoded));
    }

    private static List<Gap> notices(Found file, Decoded decoded) {
        List<Gap> gaps = new ArrayList<>();
        if (decoded.doubt() != null) {
            gaps.add(new Gap(Gap.Code.ENCODING, file.name(), null, decoded.doubt()));
        }
        return gaps;
    }

    private Article article(Found file, String text) {
        Details details = file.details();
        String outlet = details.outlet();
        String id = Ids.of("a", outlet == null ? "" : outlet, details.published(), text);
        Imprint imprint = new Imprint(
                id,
                file.name(),
                outlet,
                details.url(),
                details.title(),
                details.byline(),
                details.published(),
                languages.of(text),
                List.of());
        return new Article(imprint, text, List.of());
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
