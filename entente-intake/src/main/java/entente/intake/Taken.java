package entente.intake;

import entente.model.Article;
import entente.model.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param article null when the file was refused or is empty; then a gap says why
 */
public record Taken(@Nullable Article article, List<Gap> gaps) {
    public Taken {
        gaps = List.copyOf(gaps);
    }

    static Taken refused(Gap.Code code, Found file, String note) {
        return new Taken(null, List.of(new Gap(code, file.name(), null, note)));
    }
}
