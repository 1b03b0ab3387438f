package entente.gold;

import entente.intake.Details;
import entente.intake.Found;
import entente.intake.Intake;
import entente.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of a folder of reports, or of a file with one article a row. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** The first articles, as many as the options ask for. */
    static List<Article> read(Path input, Options options) throws IOException {
        if (Files.isDirectory(input)) {
            return inFolder(input, options);
        }
        return JsonLines.read(input, options).stream().map(Articles::of).toList();
    }

    private static List<Article> inFolder(Path folder, Options options) {
        Intake intake = new Intake(Details.none(), null);
        List<Article> articles = new ArrayList<>();
        for (Found file : options.limited(intake.list(List.of(folder)).files())) {
            @Nullable Article article = intake.take(file).article();
            if (article != null) {
                articles.add(article);
            }
        }
        return articles;
    }
}
