package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Entente;
import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Imprint;
import entente.model.Reading;
import entente.model.When;
import entente.reader.OnnxParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every report of the example files with the reader that ships, and compares what is found with what the file expects. To
 * add an example, write it into a file; to add a kind of claim, add its file and its way of being written as lines.
 */
class ExamplesTest {
    private static final OnnxParser PARSER = OnnxParser.load();
    private static final Entente ENTENTE = new Entente(Lexicon.load(), PARSER);
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 3, 2);

    private static final Map<String, Function<Reading, List<String>>> KINDS =
            Map.of("incidents.txt", IncidentLines::of);

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesSay() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Map.Entry<String, Function<Reading, List<String>>> kind : KINDS.entrySet()) {
            for (Example example : Example.in(kind.getKey())) {
                tests.add(DynamicTest.dynamicTest(example.text(), () -> assertThat(found(example, kind.getValue()))
                        .containsExactlyInAnyOrderElementsOf(example.expected())));
            }
        }
        return tests.build();
    }

    private static List<String> found(Example example, Function<Reading, List<String>> lines) {
        When published = When.day(PUBLISHED);
        Imprint imprint =
                new Imprint("a-example", "example.txt", "The Example", null, null, null, published, "en", List.of());
        return lines.apply(ENTENTE.read(new Article(imprint, example.text(), List.of())));
    }
}
