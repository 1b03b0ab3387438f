package entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of the lines in which an article credits its sources, and of those that credit pictures. */
public final class Credits {
    private final List<String> text = new ArrayList<>();
    private final List<String> image = new ArrayList<>();

    private Credits(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            switch (row.cell(1)) {
                case "text" -> text.add(row.cell(0));
                case "image" -> image.add(row.cell(0));
                default -> throw row.wrong("neither text nor image");
            }
        }
    }

    /** The table that ships with Entente. */
    public static Credits load() {
        return new Credits(Table.rows("credits.tsv"));
    }

    /** Whether a line tells where the article's words come from. */
    public boolean creditText(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return text.stream().anyMatch(lower::contains) && !creditImage(lower);
    }

    /** Whether a line tells where a picture comes from. */
    public boolean creditImage(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return image.stream().anyMatch(lower::contains);
    }
}
