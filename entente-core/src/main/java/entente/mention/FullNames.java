package entente.mention;

import entente.lexicon.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Full names of people in one article, by their last words: a surname alone means the nearest full name before it, else after it. */
final class FullNames {
    /** Countries where the family name comes first: "Xi" is Xi Jinping. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "HKG", "TWN", "PRK", "KOR", "VNM");

    private final Map<String, NavigableMap<Integer, NameSpan>> bySurname = new HashMap<>();

    private FullNames() {}

    /**
     * Collects them.
     *
     * @param names the names of each sentence
     * @param folded the sentences
     */
    static FullNames of(List<List<NameSpan>> names, List<Folded> folded) {
        FullNames full = new FullNames();
        for (int sentence = 0; sentence < names.size(); sentence++) {
            for (NameSpan name : names.get(sentence)) {
                if (name.sort() == NameSpan.Sort.PERSON && name.end() - name.first() > 1) {
                    full.add(sentence, name, folded.get(sentence));
                }
            }
        }
        return full;
    }

    /** Whom a surname means in a sentence. */
    Optional<NameSpan> meant(String surname, int sentence) {
        NavigableMap<Integer, NameSpan> bearers = bySurname.get(Spelling.fold(surname));
        if (bearers == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, NameSpan> before = bearers.floorEntry(sentence);
        return Optional.of((before == null ? bearers.firstEntry() : before).getValue());
    }

    private void add(int sentence, NameSpan name, Folded folded) {
        StringBuilder last = new StringBuilder();
        for (int at = name.end() - 1; at > name.first() && at >= name.end() - 4; at--) {
            String word = folded.words().get(at);
            last.insert(0, last.isEmpty() || word.isEmpty() ? word : word + " ");
            if (!word.isEmpty()) {
                bySurname
                        .computeIfAbsent(last.toString().strip(), s -> new TreeMap<>())
                        .putIfAbsent(sentence, name);
            }
        }
        if (FAMILY_FIRST.contains(name.code() == null ? "" : name.code().substring(0, 3))) {
            bySurname
                    .computeIfAbsent(folded.words().get(name.first()), s -> new TreeMap<>())
                    .putIfAbsent(sentence, name);
        }
    }
}
