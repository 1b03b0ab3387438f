package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Link;
import entente.model.Phrase;
import entente.model.When;
import entente.text.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRankerTest {
    private static final String TEXT = """
            Foreign Minister Clara Osei arrived in Oslo on Monday. She met her Norwegian colleague, Jonas Berg, who \
            said that he was pleased with the visit.

            Osei will travel on to Stockholm. The minister is expected there on Friday.
            """;

    @TempDir
    private Path folder;

    @Test
    void linksPronounsAndNamesOfAnArticle() {
        try (OnnxParser parser = OnnxParser.load()) {
            Document document = document(parser);

            assertThat(document.links())
                    .extracting(link -> words(document, link.phrase()) + " > " + words(document, link.antecedent()))
                    .contains("She > Foreign Minister Clara Osei", "her > She", "he > Jonas Berg");
            assertThat(document.links()).extracting(Link::score).allMatch(score -> score > 0 && score <= 1);
        }
    }

    @Test
    void linksAlikeEveryTime() {
        try (OnnxParser parser = OnnxParser.load()) {
            assertThat(document(parser).links())
                    .isNotEmpty()
                    .isEqualTo(document(parser).links());
        }
    }

    @Test
    void doesWithoutWhereAModelHasNone() {
        assertThat(LinkRanker.load(new ModelFiles.InFolder(folder))).isEmpty();
    }

    @Test
    void namesTheFileThatIsNoRanker() throws IOException {
        Files.write(folder.resolve("link-ranker.bin"), new byte[40]);

        assertThatThrownBy(() -> LinkRanker.load(new ModelFiles.InFolder(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("link-ranker.bin");
    }

    private static Document document(OnnxParser parser) {
        Imprint imprint = new Imprint("t", "t.txt", null, null, null, null, When.unknown(), "en", List.of());
        return new Documents(parser, Lexicon.load()).of(new Article(imprint, TEXT, List.of()));
    }

    private static String words(Document document, Phrase phrase) {
        return document.words(document.sentences().get(phrase.sentence()).cover(phrase.first(), phrase.end() - 1));
    }
}
