package entente.train.corpus;

import entente.lexicon.FirstNames;
import entente.lexicon.Lexicon;
import entente.lexicon.Spelling;
import entente.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts mentions to names: titles off persons, and away with what only tells a role ({@code role-words.tsv}). */
final class RoleWords {
    private static final Set<String> OF = Set.of("of", "for", "to", "in", "on", "the");

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
    private final FirstNames firstNames;

    private enum Use {
        TITLE,
        ROLE,
        MEMBER,
        PRONOUN
    }

    private RoleWords(Lexicon lexicon) {
        this.firstNames = lexicon.firstNames();
        for (Table.Row row : TrainingTable.rows("role-words.tsv")) {
            row.list(1).forEach(use -> add(row, use));
        }
    }

    static RoleWords load(Lexicon lexicon) {
        return new RoleWords(lexicon);
    }

    /** Whether a word stands before names of persons. */
    boolean isTitle(String word) {
        return has(Use.TITLE, word);
    }

    /** Whether a word is a title, a role or a pronoun. */
    boolean isNoName(String word) {
        return has(Use.TITLE, word) || has(Use.ROLE, word) || isPronoun(word);
    }

    /** The name in a mention: a person's without what stands before it; none when only a role or a pronoun is left. */
    Optional<NameSpan> cut(List<String> sentence, NameSpan mention) {
        List<String> words = sentence.subList(mention.start(), mention.end());
        if (mention.size() == 1 && (isPronoun(words.get(0)) || has(Use.ROLE, words.get(0)))) {
            return Optional.empty();
        }
        return switch (mention.kind()) {
            case PER -> person(words, mention);
            case ORG -> isMembers(words) ? Optional.empty() : Optional.of(mention);
            case PARTY, LOC, FAC, NORP -> Optional.of(mention);
        };
    }

    private Optional<NameSpan> person(List<String> words, NameSpan mention) {
        int skipped = titles(words);
        boolean isRole = OF.contains(words.get(skipped)) || endsAsRole(words);
        return isRole
                ? Optional.empty()
                : Optional.of(new NameSpan(mention.start() + skipped, mention.end(), NameKind.PER));
    }

    /** How many words stand before the name of a person: all to the last title that comes before a first name. */
    private int titles(List<String> words) {
        int name = 0;
        for (int at = 0; at + 1 < words.size(); at++) {
            if (isTitle(words.get(at))) {
                name = at + 1;
            } else if (isFirstName(words.get(at))) {
                break;
            }
        }
        return name;
    }

    /** "Saudi King", but not a king by surname. */
    private boolean endsAsRole(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean isAbbreviated = last.endsWith(".") && isTitle(last);
        return (has(Use.ROLE, last) || isAbbreviated) && !isFirstName(words.get(0));
    }

    /** "Members of the Council" is not the council. */
    private boolean isMembers(List<String> words) {
        return has(Use.MEMBER, words.get(0)) && words.size() > 1 && OF.contains(words.get(1));
    }

    private boolean isFirstName(String word) {
        return !firstNames.gender(word).isEmpty();
    }

    /** In capitals it is an abbreviation: US, U.S. */
    private boolean isPronoun(String word) {
        return has(Use.PRONOUN, word) && !Spelling.isCapitals(word);
    }

    private boolean has(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(Spelling.fold(word));
    }

    private void add(Table.Row row, String use) {
        Use known =
                switch (use) {
                    case "title" -> Use.TITLE;
                    case "role" -> Use.ROLE;
                    case "member" -> Use.MEMBER;
                    case "pronoun" -> Use.PRONOUN;
                    default -> throw row.wrong("no use of a word: " + use);
                };
        if (!words.computeIfAbsent(known, u -> new HashSet<>()).add(Spelling.fold(row.cell(0)))) {
            throw row.wrong("given twice");
        }
    }
}
