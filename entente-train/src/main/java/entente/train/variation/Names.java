package entente.train.variation;

import entente.lexicon.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Names of many countries. Table: kind, shape ({@link Name.Shape}), names between commas, origin, lots. */
final class Names {
    /** Armed groups, which reports name as organisations. */
    static final String ARMED = "ARMED";

    static final String PERSON = "PER";
    static final String PLACE = "LOC";
    static final String ORGANISATION = "ORG";
    static final String NATIONALITY = "NORP";
    private static final Set<String> KINDS = Set.of(
            PERSON, PLACE, ORGANISATION, ARMED, "PARTY", NATIONALITY, "GIVEN", "FAMILY");

    private final Map<String, List<Name>> names;
    private final Map<String, String> kinds;
    private final Set<String> given;

    private Names(Map<String, List<Name>> names, Map<String, String> kinds, Set<String> given) {
        this.names = Map.copyOf(names);
        this.kinds = Map.copyOf(kinds);
        this.given = Set.copyOf(given);
    }

    static Names load() {
        return of(TrainTable.rows("names.tsv"));
    }

    static Names of(Iterable<Table.Row> rows) {
        Map<String, List<Name>> names = new LinkedHashMap<>();
        Map<String, String> kinds = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Table.Row row : rows) {
            String kind = row.cell(0);
            if (!KINDS.contains(kind)) {
                throw row.wrong("unknown kind of name '" + kind + "'");
            }
            for (String written : row.list(2)) {
                Name name = Name.of(written, Name.Shape.of(row));
                List<Name> all = names.computeIfAbsent(group(kind, row), none -> new ArrayList<>());
                all.addAll(Collections.nCopies(lots(row), name));
                kinds.put(written, kind);
                if (kind.equals("GIVEN")) {
                    given.add(written);
                }
            }
        }
        return new Names(names, kinds, given);
    }

    /** Given and family names go together within one origin, which stands in the fourth column. */
    private static String group(String kind, Table.Row row) {
        return row.cell(3).isEmpty() ? kind : kind + " " + row.cell(3);
    }

    /** The kind of a name that the table knows or that starts with a given name; {@code null} for others. */
    @Nullable String kind(List<String> words) {
        String kind = kinds.get(String.join(" ", words));
        if (kind == null || kind.equals("GIVEN") || kind.equals("FAMILY")) {
            return words.size() > 1 && given.contains(words.getFirst()) ? PERSON : null;
        }
        return kind.equals(ARMED) ? ORGANISATION : kind;
    }

    /** Places where something can happen, as a headline names them. */
    List<String> places() {
        return names.getOrDefault(PLACE, List.of()).stream()
                .filter(name -> name.words().size() == 1)
                .map(name -> name.words().getFirst())
                .toList();
    }

    /** A name of a kind; {@code null} when the table has none. */
    @Nullable Name drawn(String kind, int words, RandomGenerator random) {
        return switch (kind) {
            case PERSON -> person(words, random);
            case ORGANISATION -> any(random.nextInt(5) < 2 ? ARMED : ORGANISATION, random);
            default -> any(kind, random);
        };
    }

    private static int lots(Table.Row row) {
        return row.cell(4).isEmpty() ? 1 : Numerals.positive(row, 4);
    }

    boolean isArmed(Name name) {
        return ARMED.equals(kinds.get(String.join(" ", name.words())));
    }

    /** A name of an armed group. */
    @Nullable Name armed(RandomGenerator random) {
        return any(ARMED, random);
    }

    private @Nullable Name any(String kind, RandomGenerator random) {
        List<Name> all = names.getOrDefault(kind, List.of());
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    /** A whole name for a whole name, mostly, and a surname for a single word. */
    private @Nullable Name person(int words, RandomGenerator random) {
        List<String> origins = names.keySet().stream()
                .filter(group -> group.startsWith("FAMILY "))
                .map(group -> group.substring("FAMILY ".length()))
                .sorted()
                .toList();
        if (origins.isEmpty() || (words > 1 && random.nextInt(6) == 0)) {
            return any(PERSON, random);
        }
        String origin = origins.get(random.nextInt(origins.size()));
        Name family = any("FAMILY " + origin, random);
        Name first = any("GIVEN " + origin, random);
        boolean whole = words > 1 ? random.nextInt(8) > 0 : random.nextInt(8) == 0;
        return family == null || first == null || !whole ? family : first.before(family);
    }
}
