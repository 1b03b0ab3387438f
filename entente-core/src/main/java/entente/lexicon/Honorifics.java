package entente.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of address before a name ({@code honorifics.tsv}): "Mr", "Gen". */
public final class Honorifics {
    private static final String ADDRESS = "address";

    private final Set<String> words;
    private final Set<String> ranks;

    private Honorifics(Set<String> words, Set<String> ranks) {
        this.words = words;
        this.ranks = ranks;
    }

    static Honorifics load() {
        List<Table.Row> rows = Table.rows("honorifics.tsv");
        return new Honorifics(
                rows.stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet()),
                rows.stream()
                        .filter(row -> !row.cell(1).equals(ADDRESS))
                        .map(row -> row.cell(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a folded word is one. */
    public boolean has(String folded) {
        return words.contains(folded);
    }

    /** Whether a folded word is one that tells what somebody is: "Gen", but not "Mr". */
    public boolean isRank(String folded) {
        return ranks.contains(folded);
    }
}
