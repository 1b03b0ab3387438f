package entente.lexicon;

import entente.model.Press;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** News agencies, newspapers, broadcasters and sites with the ways in which they are spelt. */
public final class Outlets {
    private static final String WORD = "word";
    private static final int SPELLINGS = 4;

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> bySite = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Phrases<Press> unnamed;

    /** One outlet under its usual name. */
    public record Outlet(String name, Press press) {}

    private Outlets(List<Table.Row> rows, List<Table.Row> unnamed) {
        for (Table.Row row : rows) {
            if (row.cell(1).equals(WORD)) {
                words.add(row.cell(0));
                words.addAll(row.list(SPELLINGS));
            } else {
                put(row);
            }
        }
        Phrases.Builder<Press> phrases = new Phrases.Builder<>();
        for (Table.Row row : unnamed) {
            if (!phrases.add(row.cell(0), press(row))) {
                throw row.wrong("given twice");
            }
        }
        this.unnamed = phrases.build();
    }

    /** The table that ships with Entente. */
    public static Outlets load() {
        return new Outlets(Table.rows("outlets.tsv"), Table.rows("unnamed-outlets.tsv"));
    }

    private void put(Table.Row row) {
        Outlet outlet = new Outlet(row.cell(0), press(row));
        put(outlet.name(), outlet, row);
        for (String alias : row.list(SPELLINGS)) {
            put(alias, outlet, row);
        }
    }

    /** Both tables have kind, country and ownership after the name. */
    private static Press press(Table.Row row) {
        String country = row.cell(2);
        if (!country.matches("|[A-Z]{2}")) {
            throw row.wrong("no country: " + country);
        }
        return new Press(
                row.choice(1, Press.Kind.class),
                country.isEmpty() ? null : country,
                row.cell(3).isEmpty() ? null : row.choice(3, Press.Ownership.class));
    }

    private void put(String name, Outlet outlet, Table.Row row) {
        bySite.putIfAbsent(site(name), outlet);
        Outlet other = byName.put(key(name), outlet);
        if (other != null && !other.equals(outlet)) {
            throw row.wrong("also a name of " + other.name());
        }
    }

    /** The outlet of that very name, with or without "the"; capitals count. */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The outlet that a publisher's name or the name of its site ("voanews.com") stands for. */
    public Optional<Outlet> publisher(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? named(name) : Optional.ofNullable(bySite.get(site(name.substring(0, dot))));
    }

    private static String site(String name) {
        return Spelling.fold(key(name).replaceFirst("(?i)^www\\.", "")).replace(" ", "");
    }

    /** Whether a lower-case word beside an outlet's name means the outlet itself: "agency", "correspondent". */
    public boolean isWordForOutlet(String lemma) {
        return words.contains(lemma);
    }

    /** Words for publishers without a name: "state television", "local media". */
    public Phrases<Press> unnamed() {
        return unnamed;
    }

    private static String key(String name) {
        boolean article = name.regionMatches(true, 0, "the ", 0, 4);
        return article ? name.substring(4) : name;
    }
}
