package entente.lexicon;

import entente.lexicon.VerbPattern.Choice;
import entente.lexicon.VerbPattern.Part;
import entente.lexicon.VerbPattern.Phrase;
import entente.lexicon.VerbPattern.Role;
import entente.lexicon.VerbPattern.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of words that count as one in the patterns of a verb dictionary: {@code &TREATY} and below it {@code +PACT},
 * {@code +WRITTEN_AGREEMENT}, {@code +&OTHER_SET}. No word of a set whose name ends in an underscore has a plural.
 */
final class Synonyms {
    private static final int DEEPEST = 8;
    private static final String NO_PLURAL = "_";

    private final Map<String, List<String>> sets = new LinkedHashMap<>();

    void open(String name) {
        sets.computeIfAbsent(name, unused -> new ArrayList<>());
    }

    void add(String name, String member) {
        sets.computeIfAbsent(name, unused -> new ArrayList<>()).add(member);
    }

    /** Any word of a set. */
    Part choice(String name) {
        List<Part> members = new ArrayList<>(members(name, 0));
        members.sort(Comparator.comparingInt(part -> -length(part)));
        return new Choice(members);
    }

    private static int length(Part part) {
        return switch (part) {
            case Wording wording -> wording.words().size();
            case Phrase phrase -> phrase.parts().size();
            case Choice choice -> 1;
            case Role role -> 1;
        };
    }

    private List<Part> members(String name, int depth) {
        String key = sets.containsKey(name) ? name : name + NO_PLURAL;
        List<String> members = sets.get(key);
        if (members == null) {
            throw new IllegalArgumentException("no set of synonyms &" + name + " stands above");
        }
        if (depth == DEEPEST) {
            throw new IllegalArgumentException("the set of synonyms &" + name + " holds itself");
        }
        List<Part> parts = new ArrayList<>();
        for (String member : members) {
            parts.addAll(member(member, key.endsWith(NO_PLURAL), depth));
        }
        return parts;
    }

    private List<Part> member(String member, boolean exact, int depth) {
        if (member.startsWith("&")) {
            return members(member.substring(1), depth + 1);
        }
        return member.startsWith("(") || member.startsWith("{")
                ? new VerbPatternReader(this).parts(member)
                : List.of(VerbPatternReader.wording(member, exact));
    }
}
