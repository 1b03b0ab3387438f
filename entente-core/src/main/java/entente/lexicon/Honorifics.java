package entente.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** Forms of address before a name ({@code honorifics.tsv}): "Mr", "Gen". */
public final class Honorifics {
    private final Set<String> words;

    private Honorifics(Set<String> words) {
        this.words = words;
    }

    static Honorifics load() {
        return new Honorifics(
                Table.rows("honorifics.tsv").stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a folded word is one. */
    public boolean has(String folded) {
        return words.contains(folded);
    }
}
