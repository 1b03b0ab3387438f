package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.TrainingTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Names of many countries. Table: kind, shape ({@link Name.Shape}), names between commas, origin, lots. */
final class Names {
    static final String PERSON = "PER";
    static final String PLACE = "LOC";
    static final String ORGANISATION = "ORG";
    static final String NATIONALITY = "NORP";
    private static final String PARTY = "PARTY";

    /** Armed groups, which are tagged as organisations. */
    private static final String ARMED = "ARMED";

    private static final String GIVEN = "GIVEN ";
    private static final String FAMILY = "FAMILY ";
    private static final List<String> KINDS = List.of(PERSON, PLACE, ORGANISATION, ARMED, PARTY, NATIONALITY);
    private static final Set<String> PARTS = Set.of("GIVEN", "FAMILY");

    private final Map<String, List<Name>> names;
    private final Map<String, String> kinds;
    private final Set<String> given;
    private final List<String> origins;

    private Names(Map<String, List<Name>> names, Map<String, String> kinds, Set<String> given) {
        this.names = Map.copyOf(names);
        this.kinds = Map.copyOf(kinds);
        this.given = Set.copyOf(given);
        this.origins = names.keySet().stream()
                .filter(group -> group.startsWith(FAMILY))
                .map(group -> group.substring(FAMILY.length()))
                .sorted()
                .toList();
    }

    static Names load() {
        return of(TrainingTable.rows("names.tsv"));
    }

    static Names of(Iterable<Table.Row> rows) {
        Map<String, List<Name>> names = new TreeMap<>();
        Map<String, String> kinds = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Table.Row row : rows) {
            String group = group(row);
            List<Name> all = names.computeIfAbsent(group, none -> new ArrayList<>());
            for (String written : row.list(2)) {
                all.addAll(Collections.nCopies(lots(row), Name.of(written, Name.Shape.of(row))));
                if (group.startsWith(GIVEN)) {
                    given.add(written);
                } else if (!group.startsWith(FAMILY) && kinds.put(written, group) != null) {
                    throw row.wrong("'" + written + "' stands twice");
                }
            }
        }
        Names all = new Names(names, kinds, given);
        all.check();
        return all;
    }

    /** Given and family names go together within one origin. */
    private static String group(Table.Row row) {
        String kind = row.cell(0);
        String origin = row.cell(3);
        if (PARTS.contains(kind) && !origin.isEmpty()) {
            return kind + " " + origin;
        }
        if (!KINDS.contains(kind) || !origin.isEmpty()) {
            throw row.wrong("a kind is one of " + KINDS + ", or GIVEN or FAMILY with an origin");
        }
        return kind;
    }

    private static int lots(Table.Row row) {
        return row.cell(4).isEmpty() ? 1 : Numerals.positive(row, 4);
    }

    /** What is drawn has to be there. */
    private void check() {
        for (String kind : KINDS) {
            any(kind);
        }
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("names.tsv has no family names");
        }
        origins.forEach(origin -> any(GIVEN + origin));
    }

    /** The kind of a name that the table knows or that starts with a given name; {@code null} for others. */
    @Nullable String kind(List<String> words) {
        String kind = kinds.get(String.join(" ", words));
        if (kind == null) {
            return words.size() > 1 && given.contains(words.getFirst()) ? PERSON : null;
        }
        return kind.equals(ARMED) ? ORGANISATION : kind;
    }

    /** Places of one word. */
    List<String> places() {
        return any(PLACE).stream()
                .filter(name -> name.words().size() == 1)
                .map(name -> name.words().getFirst())
                .toList();
    }

    /**
     * A name of a kind, for a person of about as many words as wanted; {@code null} for a kind of which the table has
     * none.
     */
    @Nullable Name ofKind(String kind, int words, RandomGenerator random) {
        return switch (kind) {
            case PERSON -> person(words, random);
            case ORGANISATION -> organisation(random);
            default -> KINDS.contains(kind) ? one(kind, random) : null;
        };
    }

    /** An organisation; two in five are armed groups. */
    Name organisation(RandomGenerator random) {
        return random.nextInt(5) < 2 ? armed(random) : one(ORGANISATION, random);
    }

    Name armed(RandomGenerator random) {
        return one(ARMED, random);
    }

    boolean isArmed(Name name) {
        return ARMED.equals(kinds.get(String.join(" ", name.words())));
    }

    /** A whole name for a whole name, mostly, and a surname for a single word. */
    Name person(int words, RandomGenerator random) {
        if (words > 1 && random.nextInt(6) == 0) {
            return one(PERSON, random);
        }
        String origin = origins.get(random.nextInt(origins.size()));
        Name family = one(FAMILY + origin, random);
        boolean whole = words > 1 ? random.nextInt(8) > 0 : random.nextInt(8) == 0;
        return whole ? one(GIVEN + origin, random).before(family) : family;
    }

    private Name one(String group, RandomGenerator random) {
        List<Name> all = any(group);
        return all.get(random.nextInt(all.size()));
    }

    private List<Name> any(String group) {
        List<Name> all = names.get(group);
        if (all == null) {
            throw new IllegalArgumentException("names.tsv has no names of the kind " + group.strip());
        }
        return all;
    }
}
