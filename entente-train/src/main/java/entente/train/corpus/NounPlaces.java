package entente.train.corpus;

import entente.lexicon.Spelling;
import entente.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns and where in a name they must stand to tell what it names. */
final class NounPlaces {
    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "in");

    private final Map<Position, Set<String>> nouns = new HashMap<>();

    /** Where a noun stands. */
    enum Position {
        FIRST,
        LAST,
        /** Last, or before the preposition that follows the head of a name: Party of Regions. */
        HEAD,
        /** Nothing else stands in the name. */
        WHOLE
    }

    /** Notes the noun of a row's first cell for the position of its second. */
    void add(Table.Row row) {
        Position position =
                switch (row.cell(1)) {
                    case "first" -> Position.FIRST;
                    case "last" -> Position.LAST;
                    case "head" -> Position.HEAD;
                    case "whole" -> Position.WHOLE;
                    default -> throw row.wrong("no place in a name");
                };
        if (!nouns.computeIfAbsent(position, p -> new HashSet<>()).add(Spelling.fold(row.cell(0)))) {
            throw row.wrong("given twice");
        }
    }

    /** Whether one of the nouns stands where it must. */
    boolean tell(List<String> name) {
        List<String> folded = name.stream().map(Spelling::fold).toList();
        String whole = Spelling.fold(String.join(" ", name));
        return has(Position.WHOLE, whole)
                || (folded.size() > 1 && (tellsFirst(folded) || tellsLast(whole) || tellsHead(folded)));
    }

    private boolean tellsFirst(List<String> folded) {
        return has(Position.FIRST, folded.get(0));
    }

    private boolean tellsLast(String whole) {
        return nouns.getOrDefault(Position.LAST, Set.of()).stream().anyMatch(noun -> whole.endsWith(" " + noun));
    }

    private boolean tellsHead(List<String> folded) {
        for (int word = 0; word < folded.size(); word++) {
            boolean isHead = word + 1 == folded.size() || AFTER_HEAD.contains(folded.get(word + 1));
            if (isHead && has(Position.HEAD, folded.get(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Position position, String noun) {
        return nouns.getOrDefault(position, Set.of()).contains(noun);
    }
}
