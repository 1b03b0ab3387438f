package entente.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pronouns that refer, with what they tell of whom they mean ({@code pronouns.tsv}). */
public final class Pronouns {
    private static final Set<String> GENDERS = Set.of("m", "f", "person", "thing", "");

    private final Map<String, Pronoun> byForm;

    private Pronouns(Map<String, Pronoun> byForm) {
        this.byForm = Map.copyOf(byForm);
    }

    /** The table that ships with Entente. */
    public static Pronouns load() {
        Map<String, Pronoun> byForm = new HashMap<>();
        for (Table.Row row : Table.rows("pronouns.tsv")) {
            if (byForm.put(row.cell(0), pronoun(row)) != null) {
                throw row.wrong("a second time");
            }
        }
        return new Pronouns(byForm);
    }

    private static Pronoun pronoun(Table.Row row) {
        if (!GENDERS.contains(row.cell(3)) || !row.cell(4).matches("(reflexive)?")) {
            throw row.wrong("not form, kind, number, gender, reflexive");
        }
        try {
            return new Pronoun(
                    Pronoun.Kind.valueOf(row.cell(1)),
                    Pronoun.Count.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                    row.cell(3),
                    !row.cell(4).isEmpty());
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The pronoun that a word is, with a straight or a curly apostrophe, in any case. */
    public Optional<Pronoun> find(String form) {
        return Optional.ofNullable(byForm.get(form.toLowerCase(Locale.ROOT).replace('’', '\'')));
    }
}
