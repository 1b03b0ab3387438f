package entente.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The countries and the words for them ({@code countries.tsv}) and for peoples without one ({@code peoples.tsv}). */
public final class Countries {
    private final Map<String, Country> byAlpha2;
    private final SortedMap<String, Country> byCameo = new TreeMap<>();
    private final Phrases<Word> words;
    private final Set<String> nations = new HashSet<>();

    private Countries(Map<String, Country> byAlpha2, List<Table.Row> peoples, Set<String> further) {
        this.byAlpha2 = Collections.unmodifiableMap(byAlpha2);
        Phrases.Builder<Word> builder = new Phrases.Builder<>();
        for (Sense sense : Sense.values()) {
            byAlpha2.values().forEach(country -> addAll(builder, country, sense));
        }
        peoples.forEach(row -> addPeople(builder, row));
        this.words = builder.build();
        byAlpha2.values().forEach(country -> byCameo.putIfAbsent(country.cameo(), country));
        nations.addAll(byCameo.keySet());
        nations.addAll(further);
        peoples.forEach(row -> nations.add(row.cell(1)));
    }

    /** In what sense a word stands for a country, the surest first. */
    public enum Sense {
        NAME,
        ADJECTIVE,
        /** One or several of its people. */
        NATIONAL,
        /** A palace, street or hill that stands for its government. */
        SEAT,
        /** Its capital: a place, and its government where it acts or speaks. */
        CAPITAL
    }

    /**
     * A word for a country or a people.
     *
     * @param written as the table has it
     * @param code CAMEO code of the country or the people
     * @param name the country's or the people's name
     */
    public record Word(Sense sense, String written, String code, String name) {}

    static Countries load() {
        return load(Set.of());
    }

    /** @param further codes of three letters that are taken for countries, so that sectors are added to them */
    static Countries load(Set<String> further) {
        Map<String, Country> byAlpha2 = new LinkedHashMap<>();
        for (Table.Row row : Table.rows("countries.tsv")) {
            Country country = country(row);
            if (byAlpha2.put(country.alpha2(), country) != null) {
                throw row.wrong("country twice");
            }
        }
        return new Countries(byAlpha2, Table.rows("peoples.tsv"), further);
    }

    /** Words for countries, found over tokens. */
    public Phrases<Word> words() {
        return words;
    }

    public Collection<Country> all() {
        return byAlpha2.values();
    }

    /** A country by its ISO 3166-1 alpha-2 code. */
    public Optional<Country> byAlpha2(String code) {
        return Optional.ofNullable(byAlpha2.get(code));
    }

    /** The country that a CAMEO actor code starts with. */
    public Optional<Country> ofCode(String cameo) {
        return cameo.length() < 3 ? Optional.empty() : Optional.ofNullable(byCameo.get(cameo.substring(0, 3)));
    }

    /** A country by its name or an alias. */
    public Optional<Country> named(String name) {
        return words.find(name).filter(word -> word.sense() == Sense.NAME).flatMap(word -> ofCode(word.code()));
    }

    /**
     * The CAMEO code of a part of an actor: a country or people with a sector ({@code MLI} + {@code MIL}); governments,
     * organisations and groups stay what they are.
     */
    public String withSector(String code, String sector) {
        return nations.contains(code) ? code + sector : code;
    }

    private static void addAll(Phrases.Builder<Word> builder, Country country, Sense sense) {
        for (String written : written(country, sense)) {
            builder.add(written, new Word(sense, written, country.cameo(), country.name()));
        }
    }

    private static List<String> written(Country country, Sense sense) {
        return switch (sense) {
            case NAME -> {
                List<String> names = new ArrayList<>(country.aliases());
                names.add(0, country.name());
                yield names;
            }
            case ADJECTIVE -> country.adjectives();
            case NATIONAL -> country.nouns();
            case SEAT -> country.seats();
            case CAPITAL -> country.capitals();
        };
    }

    private static void addPeople(Phrases.Builder<Word> builder, Table.Row row) {
        for (String adjective : row.list(2)) {
            builder.add(adjective, new Word(Sense.ADJECTIVE, adjective, row.cell(1), row.cell(0)));
        }
        for (String noun : row.list(3)) {
            builder.add(noun, new Word(Sense.NATIONAL, noun, row.cell(1), row.cell(0)));
        }
    }

    private static Country country(Table.Row row) {
        if (!row.cell(0).matches("[A-Z]{2}")
                || !row.cell(2).matches("[A-Z]{3}")
                || row.cell(3).isEmpty()) {
            throw row.wrong("not a country");
        }
        return new Country(
                row.cell(0),
                row.cell(2),
                row.cell(3),
                row.list(4),
                row.list(5),
                row.list(6),
                row.list(7),
                row.list(8),
                Double.parseDouble(row.cell(9)),
                Double.parseDouble(row.cell(10)),
                Double.parseDouble(row.cell(11)));
    }
}
