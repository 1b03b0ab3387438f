package entente.gold;

import entente.link.Ranker;
import entente.text.Analysis;
import entente.text.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parser that remembers what it said of a sentence, across runs. For work on what follows the parse; never for
 * measuring speed.
 */
final class CachedParser implements Parser, AutoCloseable {
    private final Parser parser;
    private final ParseStore store;

    private CachedParser(Parser parser, ParseStore store) {
        this.parser = parser;
        this.store = store;
    }

    static CachedParser in(Path folder, Parser parser) throws IOException {
        return new CachedParser(parser, ParseStore.open(folder));
    }

    @Override
    public List<Analysis> analyse(List<List<String>> sentences) {
        try {
            return sentences.stream().map(this::analysis).toList();
        } finally {
            flush();
        }
    }

    private Analysis analysis(List<String> sentence) {
        ParseStore.Key key = ParseStore.Key.of(parser.version(), sentence);
        try {
            byte @Nullable [] known = store.get(key);
            if (known != null) {
                return AnalysisCodec.analysis(known);
            }
            Analysis analysis = parser.analyse(List.of(sentence)).getFirst();
            store.put(key, AnalysisCodec.bytes(analysis));
            return analysis;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep parses", e);
        }
    }

    private void flush() {
        try {
            store.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep parses", e);
        }
    }

    @Override
    public Optional<Ranker> ranker() {
        return parser.ranker();
    }

    @Override
    public int longestSentence() {
        return parser.longestSentence();
    }

    @Override
    public String version() {
        return parser.version();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
