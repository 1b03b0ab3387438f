package entente.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words written with an apostrophe in front ("'em", "'til"): that apostrophe opens no quotation. */
public final class Elisions {
    private final Set<String> words;

    private Elisions(Set<String> words) {
        this.words = words;
    }

    /** The table that ships with Entente. */
    public static Elisions load() {
        return new Elisions(
                Table.rows("elisions.tsv").stream().map(Elisions::word).collect(Collectors.toUnmodifiableSet()));
    }

    private static String word(Table.Row row) {
        if (row.cells().size() != 1 || !row.cell(0).chars().allMatch(Character::isLowerCase)) {
            throw row.wrong("not one lower-case word");
        }
        return row.cell(0);
    }

    /** Whether a word without its apostrophe is one of them. */
    public boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
