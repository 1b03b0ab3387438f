package entente.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns for weapons ({@code weapon-words.tsv}); an entry of several words is a compound ("car bomb"). */
public final class WeaponWords {
    private final Map<String, WeaponWord> words;

    private WeaponWords(Map<String, WeaponWord> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * A weapon's noun.
     *
     * @param name how the weapon is called, whatever the noun
     * @param instrument whether the noun is a weapon only where something is done with it
     */
    public record WeaponWord(String name, String kind, boolean instrument) {}

    public static WeaponWords load() {
        return of(Table.rows("weapon-words.tsv"));
    }

    static WeaponWords of(List<Table.Row> rows) {
        Map<String, WeaponWord> words = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Table.Row row : rows) {
            boolean instrument = row.cell(3).equals("instrument");
            if (row.cell(2).isEmpty() || (!instrument && !row.cell(3).isEmpty())) {
                throw row.wrong("noun, name, kind, and nothing or \"instrument\"");
            }
            WeaponWord word = new WeaponWord(row.cell(1), row.cell(2), instrument);
            WeaponWord before = words.put(Table.unhyphened(row.cell(0)), word);
            if (!given.add(row.cell(0)) || (before != null && !before.equals(word))) {
                throw row.wrong("given twice");
            }
        }
        return new WeaponWords(words);
    }

    /** The weapon that a noun or a compound (lemmas, lower case) names; none when it is not in the table. */
    public Optional<WeaponWord> of(String noun) {
        return Optional.ofNullable(words.get(Table.unhyphened(noun)));
    }
}
