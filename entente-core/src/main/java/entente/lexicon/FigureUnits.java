package entente.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a number may be of besides tolls ({@code figure-units.tsv}). */
public final class FigureUnits {

    /** What the words are. */
    public enum Kind {
        PERCENT,
        CURRENCY,
        /** Things whose number is news by itself. */
        COUNT,
        /** People whose number is news when they are sent. */
        FORCE,
        /** Verbs of sending and gathering. */
        SENT,
        /** What figures are taken from. */
        POLLSTER
    }

    private final Map<Kind, Map<String, String>> words = new TreeMap<>();

    private FigureUnits() {}

    /** The units that ship with Entente. */
    public static FigureUnits load() {
        FigureUnits units = new FigureUnits();
        for (Table.Row row : Table.rows("figure-units.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.list(2)) {
                units.words.computeIfAbsent(kind, k -> new TreeMap<>()).put(word, row.cell(1));
            }
        }
        return units;
    }

    public boolean has(Kind kind, String word) {
        return words.getOrDefault(kind, Map.of()).containsKey(word);
    }

    /** The ISO 4217 code of a currency's sign or noun. */
    public Optional<String> currency(String word) {
        return Optional.ofNullable(words.getOrDefault(Kind.CURRENCY, Map.of()).get(word));
    }
}
