package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.model.Article;
import entente.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir
    private Path folder;

    @Test
    void takesFieldsUnderTheNamesThatGoldFilesHave() {
        Article stories = Articles.of(JsonLines.row()
                .put("id", "1")
                .put("outlet", "a.example")
                .put("date", "2015-11-16")
                .put("text", "T"));
        Article quotes = Articles.of(JsonLines.row()
                .put("doc", "1")
                .put("publisher", "a.example")
                .put("published", "2015-11-16T08:00:00Z")
                .put("text", "T"));

        assertThat(stories).isEqualTo(quotes);
        assertThat(stories.imprint().outlet()).isEqualTo("a.example");
        assertThat(stories.imprint().published()).isEqualTo(When.day(LocalDate.of(2015, 11, 16)));
    }

    @Test
    void leavesOpenWhatARowDoesNotSay() {
        Article article =
                Articles.of(JsonLines.row().put("doc_id", "1").putNull("date").put("text", "T"));

        assertThat(article.imprint().published()).isEqualTo(When.unknown());
        assertThat(article.imprint().outlet()).isNull();
    }

    @Test
    void leavesADayOpenThatIsOnlyAMonth() {
        Article article = Articles.of(
                JsonLines.row().put("id", "1").put("date", "2015-11").put("text", "T"));

        assertThat(article.imprint().published().isKnown()).isFalse();
    }

    @Test
    void refusesARowWithoutId() {
        assertThatThrownBy(() -> Articles.of(JsonLines.row().put("text", "T"))).hasMessageContaining("id");
    }

    @Test
    void readsFoldersAndRowsAlike() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Shells fell on the town overnight.");
        Path rows = Files.writeString(
                folder.resolve("rows.jsonl"), "{\"id\": \"1\", \"text\": \"Shells fell on the town overnight.\"}\n");
        Files.createDirectory(folder.resolve("reports"));
        Files.move(file, folder.resolve("reports/a.txt"));

        List<Article> fromFolder = ArticleFiles.read(folder.resolve("reports"), Options.none());
        List<Article> fromRows = ArticleFiles.read(rows, Options.none());

        assertThat(fromFolder)
                .extracting(Article::text)
                .isEqualTo(fromRows.stream().map(Article::text).toList());
    }
}
