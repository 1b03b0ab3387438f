package entente.lexicon;

import entente.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places of the world: countries, regions, seas and venues ({@code places.tsv}), cities ({@code cities.tsv.gz}), and their
 * other spellings ({@code place-aliases.tsv}).
 */
public final class Gazetteer {
    private static final Comparator<GazetteerEntry> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Gazetteer::weight).reversed();

    private final Countries countries;
    private final SortedLines cities = SortedLines.load("cities.tsv.gz");
    private final Map<String, List<GazetteerEntry>> places = new HashMap<>();
    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();

    private record Alias(String written, String canonical, String country) {}

    Gazetteer(Countries countries) {
        this.countries = countries;
        Table.rows("places.tsv").forEach(this::addPlace);
        Table.rows("place-aliases.tsv").forEach(this::addAlias);
    }

    /** Every place of that name, the weightiest first; none for an unknown name. */
    public List<GazetteerEntry> find(String name) {
        String key = Spelling.fold(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<GazetteerEntry> found = new ArrayList<>();
        countries.named(name).ifPresent(country -> found.add(entry(country)));
        found.addAll(places.getOrDefault(key, List.of()));
        cities.find(key).forEach(line -> found.add(city(line)));
        for (Alias alias : aliases.getOrDefault(key, List.of())) {
            addAliased(found, alias);
        }
        found.sort(WEIGHTIEST_FIRST);
        return List.copyOf(found);
    }

    /** How likely a place is meant when nothing else tells: its people, with capitals and regions raised. */
    public static double weight(GazetteerEntry entry) {
        double raised =
                switch (entry.kind()) {
                    case COUNTRY -> 3e7;
                    case REGION -> entry.people() + 2e6;
                    case CITY -> entry.isSeat() ? entry.people() * 2.0 + 1e5 : entry.people();
                    case VENUE -> 5e4;
                    case NAME -> 0;
                };
        return raised;
    }

    /** The country as a place. */
    public static GazetteerEntry entry(Country country) {
        return new GazetteerEntry(
                country.name(),
                country.alpha2(),
                "",
                null,
                Where.Precision.COUNTRY,
                country.lat(),
                country.lon(),
                0,
                null,
                false);
    }

    private void addAliased(List<GazetteerEntry> found, Alias alias) {
        String canonical = Spelling.fold(alias.canonical());
        for (GazetteerEntry place : places.getOrDefault(canonical, List.of())) {
            if (alias.country().equals(place.country())) {
                found.add(place.called(alias.written()));
            }
        }
        cities.find(canonical).stream()
                .map(this::city)
                .filter(city -> alias.country().equals(city.country()))
                .limit(1)
                .forEach(city -> found.add(city.called(alias.written())));
    }

    private GazetteerEntry city(List<String> cells) {
        String country = cells.get(2);
        String region = cells.get(3);
        return new GazetteerEntry(
                cells.get(1),
                country,
                region,
                regionNames.get(country + "." + region),
                Where.Precision.CITY,
                Double.parseDouble(cells.get(5)),
                Double.parseDouble(cells.get(6)),
                Long.parseLong(cells.get(4)),
                Long.valueOf(cells.get(7)),
                !cells.get(8).equals("P"));
    }

    private void addPlace(Table.Row row) {
        String name = row.cell(0);
        String region = row.cell(3);
        String country = row.cell(2).isEmpty() ? null : row.cell(2);
        Where.Precision kind = kind(row);
        boolean isRegion = kind == Where.Precision.REGION && !region.isEmpty();
        if (isRegion) {
            regionNames.put(country + "." + region, name);
        }
        GazetteerEntry entry = new GazetteerEntry(
                name,
                country,
                region,
                isRegion ? name : null,
                kind,
                Double.parseDouble(row.cell(4)),
                Double.parseDouble(row.cell(5)),
                row.cell(6).isEmpty() ? 0 : Long.parseLong(row.cell(6)),
                geonames(row.cell(7)),
                false);
        add(name, entry);
        row.list(8).forEach(alias -> add(alias, entry));
    }

    private void add(String name, GazetteerEntry entry) {
        places.computeIfAbsent(Spelling.fold(name), n -> new ArrayList<>()).add(entry);
    }

    private void addAlias(Table.Row row) {
        Alias alias = new Alias(row.cell(0), row.cell(1), row.cell(2));
        aliases.computeIfAbsent(Spelling.fold(alias.written()), n -> new ArrayList<>())
                .add(alias);
    }

    private static @Nullable Long geonames(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private static Where.Precision kind(Table.Row row) {
        return switch (row.cell(1)) {
            case "region", "sea" -> Where.Precision.REGION;
            case "city" -> Where.Precision.CITY;
            case "venue" -> Where.Precision.VENUE;
            default -> throw row.wrong("no kind of place");
        };
    }
}
