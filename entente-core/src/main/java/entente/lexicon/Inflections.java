package entente.lexicon;

import entente.model.Upos;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inflected forms whose dictionary form no rule gives.
 *
 * @param byTag for a part of speech, form to lemma, both in lower case
 */
public record Inflections(Map<Upos, Map<String, String>> byTag) {

    public Inflections {
        byTag = Map.copyOf(byTag);
    }

    /** What WordNet knows, overruled by what is particular to Universal Dependencies or to news. */
    public static Inflections load() {
        Map<Upos, Map<String, String>> byTag = new EnumMap<>(Upos.class);
        for (String file : new String[] {"irregular-forms.tsv", "lemmas.tsv"}) {
            for (Table.Row row : Table.rows(file)) {
                add(byTag, row);
            }
        }
        return new Inflections(byTag);
    }

    private static void add(Map<Upos, Map<String, String>> byTag, Table.Row row) {
        if (row.cell(1).isEmpty() || row.list(2).isEmpty()) {
            throw row.wrong("no lemma with forms");
        }
        Map<String, String> forms = byTag.computeIfAbsent(tag(row), unused -> new HashMap<>());
        for (String form : row.list(2)) {
            forms.put(form, row.cell(1));
        }
    }

    private static Upos tag(Table.Row row) {
        try {
            return Upos.valueOf(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.wrong("no part of speech").getMessage(), e);
        }
    }

    /** The lemma of a form that stands in the tables; null for all others. */
    public @Nullable String lemma(String form, Upos upos) {
        Map<String, String> forms = byTag.get(upos);
        return forms == null ? null : forms.get(form);
    }
}
