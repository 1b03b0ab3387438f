package entente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell of an act of one party towards another ({@code actions/NN.tsv}, a table for each root of CAMEO). */
public final class Actions {
    private static final String FOLDER = "actions/";
    private static final int ROOT_LENGTH = 2;
    private static final String PLACE_MARK = "^";
    private static final Set<String> ACTOR_CLASSES = Set.of(Action.Condition.PARTY, Action.Condition.PLACE);

    private final Map<Action.Kind, Map<String, List<Action>>> byLemma = new TreeMap<>();
    /** The same for looking up; {@link #byLemma} keeps the order. */
    private final Map<Action.Kind, Map<String, List<Action>>> index = new EnumMap<>(Action.Kind.class);

    private final EventCodes codes;
    private final WordClasses classes;

    private Actions(EventCodes codes, WordClasses classes) {
        this.codes = codes;
        this.classes = classes;
    }

    /** The actions that ship with Entente. */
    public static Actions load(EventCodes codes, WordClasses classes) {
        Actions actions = new Actions(codes, classes);
        for (String table : tables(codes)) {
            Table.rows(table).forEach(row -> actions.add(row, table));
        }
        for (Map<String, List<Action>> kind : actions.byLemma.values()) {
            kind.values().forEach(list -> list.sort(Comparator.comparingInt(a -> -a.weight())));
        }
        actions.byLemma.forEach((kind, lemmas) -> actions.index.put(kind, new HashMap<>(lemmas)));
        return actions;
    }

    /** The tables, one for each root, and that of the acts whose object names the act. */
    public static List<String> tables(EventCodes codes) {
        List<String> tables = new ArrayList<>();
        codes.all().keySet().stream()
                .filter(code -> code.length() == ROOT_LENGTH)
                .forEach(tables::add);
        tables.add(Action.DO);
        return tables.stream().map(name -> FOLDER + name + ".tsv").toList();
    }

    /** The actions that a word may tell of, those that ask for most first. */
    public List<Action> of(Action.Kind kind, String lemma) {
        return index.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    /** All actions, in the order in which they are tried. */
    public List<Action> all() {
        List<Action> all = new ArrayList<>();
        byLemma.values().forEach(kind -> kind.values().forEach(all::addAll));
        return all;
    }

    private void add(Table.Row row, String table) {
        String root = table.substring(FOLDER.length(), FOLDER.length() + ROOT_LENGTH);
        if (Character.isDigit(code(row).charAt(0)) && !code(row).startsWith(root)) {
            throw row.wrong("a code of another table");
        }
        Action entry = action(row);
        for (String word : row.list(0)) {
            Action action = of(entry, word);
            byLemma.computeIfAbsent(action.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(action.lemma(), lemma -> new ArrayList<>())
                    .add(action);
        }
    }

    /** What all words of a row share. */
    private Action action(Table.Row row) {
        return new Action(kind(row), "", "", conditions(row), slots(row), code(row), manner(row));
    }

    private static Action of(Action entry, String word) {
        Action.Kind kind = entry.kind();
        int cut = kind == Action.Kind.NOUN ? word.lastIndexOf(' ') : word.indexOf(' ');
        String first = cut < 0 ? "" : word.substring(0, cut);
        String rest = cut < 0 ? word : word.substring(cut + 1);
        boolean headLast = cut < 0 || kind == Action.Kind.NOUN;
        return new Action(
                kind,
                headLast ? rest : first,
                headLast ? first : rest,
                entry.conditions(),
                entry.recipient(),
                entry.code(),
                entry.manner());
    }

    private static Action.Kind kind(Table.Row row) {
        return switch (row.cell(1)) {
            case "verb" -> Action.Kind.VERB;
            case "noun" -> Action.Kind.NOUN;
            case "adjective" -> Action.Kind.ADJECTIVE;
            default -> throw row.wrong("neither verb, noun nor adjective");
        };
    }

    private List<Action.Condition> conditions(Table.Row row) {
        List<Action.Condition> conditions = new ArrayList<>();
        for (String cell : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split(";")) {
            int colon = cell.indexOf(':');
            if (colon < 1 || colon == cell.length() - 1) {
                throw row.wrong("a condition is slot:word,word");
            }
            List<String> words = List.of(cell.substring(colon + 1).split(","));
            words.forEach(word -> check(row, word));
            conditions.add(new Action.Condition(cell.substring(0, colon), words));
        }
        return conditions;
    }

    private void check(Table.Row row, String word) {
        if (word.startsWith("@") && !ACTOR_CLASSES.contains(word) && !classes.knows(word.substring(1))) {
            throw row.wrong("no class of words " + word);
        }
    }

    private static List<Action.Slot> slots(Table.Row row) {
        List<Action.Slot> slots = new ArrayList<>();
        for (String cell : row.list(3)) {
            boolean place = cell.endsWith(PLACE_MARK);
            slots.add(new Action.Slot(place ? cell.substring(0, cell.length() - 1) : cell, place));
        }
        return slots;
    }

    private String code(Table.Row row) {
        String code = row.cell(4);
        boolean delegating = code.equals(Action.DO) || code.equals(Action.END);
        if (!delegating && !codes.all().containsKey(code)) {
            throw row.wrong("no such code");
        }
        return code;
    }

    private static Action.Manner manner(Table.Row row) {
        return switch (row.cell(5)) {
            case "" -> Action.Manner.PLAIN;
            case "mutual" -> Action.Manner.MUTUAL;
            case "reverse" -> Action.Manner.REVERSE;
            case "self" -> Action.Manner.SELF;
            default -> throw row.wrong("no such flag");
        };
    }
}
