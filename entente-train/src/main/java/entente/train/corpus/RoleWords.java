package entente.train.corpus;

import entente.lexicon.Spelling;
import entente.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts mentions to names: titles off persons, and away with what only tells a role ({@code role-words.tsv}). */
final class RoleWords {
    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    private enum Use {
        TITLE,
        ROLE,
        PRONOUN
    }

    private RoleWords(List<Table.Row> rows) {
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>());
        }
        for (Table.Row row : rows) {
            row.list(1).forEach(use -> add(row, use));
        }
    }

    static RoleWords load() {
        return new RoleWords(TrainingTable.rows("role-words.tsv"));
    }

    /** Whether a word stands before names of persons. */
    boolean isTitle(String word) {
        return has(Use.TITLE, word);
    }

    /** The name without titles before it, for a person; none when no name is left, or only the word for a role. */
    Optional<NameSpan> cut(List<String> sentence, NameSpan name) {
        int start = name.start();
        if (name.kind() == NameKind.PER) {
            while (start + 1 < name.end() && isBeforeName(sentence.get(start))) {
                start++;
            }
        }
        NameSpan cut = new NameSpan(start, name.end(), name.kind());
        return isRole(sentence, cut) ? Optional.empty() : Optional.of(cut);
    }

    private boolean isBeforeName(String word) {
        return isTitle(word) || word.equals("of") || word.equals("for") || word.equals("the");
    }

    private boolean isRole(List<String> sentence, NameSpan name) {
        String last = sentence.get(name.end() - 1);
        boolean isRole = has(Use.ROLE, last) && (name.kind() == NameKind.PER || name.size() == 1);
        return isRole || name.size() == 1 && has(Use.PRONOUN, last);
    }

    private boolean has(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(Spelling.fold(word));
    }

    private void add(Table.Row row, String use) {
        Use known =
                switch (use) {
                    case "title" -> Use.TITLE;
                    case "role" -> Use.ROLE;
                    case "pronoun" -> Use.PRONOUN;
                    default -> throw row.wrong("no use of a word: " + use);
                };
        String word = Spelling.fold(row.cell(0).toLowerCase(Locale.ROOT));
        if (!words.getOrDefault(known, Set.of()).add(word)) {
            throw row.wrong("given twice");
        }
    }
}
