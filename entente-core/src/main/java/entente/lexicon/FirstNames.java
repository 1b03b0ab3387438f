package entente.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether first names are men's or women's ({@code first-names.tsv}; names of both are not in it), and which nouns tell
 * ({@code gendered-nouns.tsv}).
 */
public final class FirstNames {
    private final Map<String, String> genders = new HashMap<>();

    private final Map<String, String> nouns = new HashMap<>();

    private FirstNames() {}

    static FirstNames load() {
        FirstNames names = new FirstNames();
        for (Table.Row row : Table.rows("first-names.tsv")) {
            for (String name : row.list(1)) {
                if (!row.cell(0).matches("[mf]") || names.genders.put(Spelling.fold(name), row.cell(0)) != null) {
                    throw row.wrong("no gender, or name twice: " + name);
                }
            }
        }
        Table.rows("gendered-nouns.tsv").forEach(row -> names.nouns.put(row.cell(1), row.cell(0)));
        return names;
    }

    /** Of whom a noun, in the singular and lower case, tells: "businesswoman"; empty when it does not tell. */
    public String genderOfNoun(String noun) {
        return nouns.getOrDefault(noun, "");
    }

    /** {@code m}, {@code f}, or empty when unknown. */
    public String gender(String firstName) {
        return genders.getOrDefault(Spelling.fold(firstName), "");
    }
}
