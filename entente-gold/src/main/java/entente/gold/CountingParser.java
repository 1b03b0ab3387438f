package entente.gold;

import entente.link.Ranker;
import entente.text.Analysis;
import entente.text.Parser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** A parser that counts the words it is asked for. */
final class CountingParser implements Parser {
    private final Parser parser;
    private final LongAdder words = new LongAdder();

    CountingParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<Analysis> analyse(List<List<String>> sentences) {
        sentences.forEach(sentence -> words.add(sentence.size()));
        return parser.analyse(sentences);
    }

    /** Words so far. */
    long words() {
        return words.sum();
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
}
