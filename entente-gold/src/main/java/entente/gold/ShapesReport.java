package entente.gold;

import entente.model.Span;
import entente.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The figures of the shapes track. Of the sentences that are held out it tells the total and nothing else. */
final class ShapesReport {
    private final ScoreTable table = new ScoreTable();
    private final StringBuilder misread = new StringBuilder();

    /**
     * Counts what the reader said to one mark.
     *
     * @param read the word that it gave; empty when it gave none
     */
    void add(NewsShape shape, RoleMark mark, Optional<Token> read) {
        boolean right =
                read.filter(token -> token.span().overlaps(mark.words())).isPresent();
        Set<Span> found = right
                ? Set.of(mark.words())
                : read.map(token -> Set.of(token.span())).orElse(Set.of());
        table.add(found, Set.of(mark.words()), any -> rows(shape, mark));
        if (!right && !shape.isHeldOut()) {
            misread.append(line(shape, mark, read));
        }
    }

    private static List<String> rows(NewsShape shape, RoleMark mark) {
        List<String> rows = new ArrayList<>(List.of("all"));
        if (shape.isHeldOut()) {
            rows.add("held-out");
        } else {
            rows.add("development");
            rows.add("development " + mark.kind().word());
            rows.add("development shape " + shape.shape());
        }
        return rows;
    }

    private static String line(NewsShape shape, RoleMark mark, Optional<Token> read) {
        return String.format(
                Locale.ROOT,
                "misread %d %s %s: %s%n",
                shape.id(),
                shape.shape(),
                mark.written(),
                read.map(Token::form).orElse("nobody"));
    }

    /** The table, in which R is the share of the marks that are right, then what was misread in development. */
    String text() {
        return table.text() + misread;
    }
}
