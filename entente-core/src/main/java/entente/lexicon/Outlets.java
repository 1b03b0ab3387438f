package entente.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** News agencies, newspapers, broadcasters and sites with the ways in which they are spelt. */
public final class Outlets {
    private static final String WORD = "word";

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> bySite = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** What sort of outlet it is. */
    public enum Kind {
        AGENCY,
        NEWSPAPER,
        BROADCASTER,
        SITE
    }

    /** One outlet under its usual name. */
    public record Outlet(String name, Kind kind) {}

    private Outlets(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (row.cell(1).equals(WORD)) {
                words.add(row.cell(0));
                words.addAll(row.list(2));
            } else {
                put(row);
            }
        }
    }

    /** The table that ships with Entente. */
    public static Outlets load() {
        return new Outlets(Table.rows("outlets.tsv"));
    }

    private void put(Table.Row row) {
        Outlet outlet;
        try {
            outlet = new Outlet(row.cell(0), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
        put(outlet.name(), outlet, row);
        for (String alias : row.list(2)) {
            put(alias, outlet, row);
        }
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
        return key(name).toLowerCase(Locale.ROOT).replaceAll("^www\\.|[^a-z0-9]", "");
    }

    /** Whether a lower-case word beside an outlet's name means the outlet itself: "agency", "correspondent". */
    public boolean isWordForOutlet(String lemma) {
        return words.contains(lemma);
    }

    private static String key(String name) {
        boolean article = name.regionMatches(true, 0, "the ", 0, 4);
        return article ? name.substring(4) : name;
    }
}
