package entente.gold;

import entente.lexicon.Lexicon;
import entente.reader.OnnxParser;
import entente.text.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What tracks share: made once, closed at the end. */
final class Workbench implements AutoCloseable {

    /** Names a folder where parses are kept between runs, so that work on the claims need not wait for the reader. */
    private static final String CACHE = "ENTENTE_PARSES";

    private final Lexicon lexicon = Lexicon.load();
    private @Nullable OnnxParser reader;
    private @Nullable CachedParser cache;

    Lexicon lexicon() {
        return lexicon;
    }

    /** The language reader, loaded when first asked for; parses come from the cache where there is one. */
    synchronized Parser parser() {
        String folder = System.getProperty(CACHE, System.getenv(CACHE));
        if (folder == null || folder.isBlank()) {
            return reader();
        }
        if (cache == null) {
            cache = cache(Path.of(folder), reader());
        }
        return cache;
    }

    /** The language reader itself, for what other parsers cannot do; never from the cache. */
    synchronized OnnxParser reader() {
        if (reader == null) {
            reader = Readers.load(1);
        }
        return reader;
    }

    private static CachedParser cache(Path folder, Parser parser) {
        try {
            return CachedParser.in(folder, parser);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the parses in " + folder, e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (cache != null) {
            cache.close();
        }
        if (reader != null) {
            reader.close();
        }
    }
}
