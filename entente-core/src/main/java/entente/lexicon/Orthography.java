package entente.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How English running text is spelled: what a full stop, an apostrophe or a hyphen belongs to. All entries are in
 * lower case and without their final full stop.
 *
 * @param titles abbreviations whose full stop never ends a sentence
 * @param references abbreviations whose full stop ends no sentence when a number follows
 * @param abbreviations those that may end a sentence
 * @param words abbreviations that are spelled like common words
 * @param openers words that open a sentence rather than a name
 * @param contractions two or more words written as one, with the offsets where the later ones start
 */
public record Orthography(
        Set<String> titles,
        Set<String> references,
        Set<String> abbreviations,
        Set<String> words,
        Set<String> openers,
        Set<String> prefixes,
        Set<String> units,
        Set<String> ordinals,
        Map<String, List<Integer>> contractions,
        Set<String> elisions,
        Set<String> clitics,
        Set<String> joints,
        Set<String> endings,
        Set<String> emoticons) {
    private static final String FILE = "orthography.tsv";

    public Orthography {
        titles = Set.copyOf(titles);
        references = Set.copyOf(references);
        abbreviations = Set.copyOf(abbreviations);
        words = Set.copyOf(words);
        openers = Set.copyOf(openers);
        prefixes = Set.copyOf(prefixes);
        units = Set.copyOf(units);
        ordinals = Set.copyOf(ordinals);
        contractions = Map.copyOf(contractions);
        elisions = Set.copyOf(elisions);
        clitics = Set.copyOf(clitics);
        joints = Set.copyOf(joints);
        endings = Set.copyOf(endings);
        emoticons = Set.copyOf(emoticons);
    }

    /** The spelling that ships with Entente. */
    public static Orthography load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String kind : List.of(
                "title",
                "reference",
                "general",
                "word",
                "opener",
                "prefix",
                "unit",
                "ordinal",
                "contraction",
                "elision",
                "clitic",
                "joint",
                "ending",
                "emoticon")) {
            kinds.put(kind, new HashSet<>());
        }
        for (Table.Row row : Table.rows(FILE)) {
            Set<String> entries = kinds.get(row.cell(0));
            if (entries == null || row.list(1).isEmpty()) {
                throw row.wrong("not a kind of spelling with entries");
            }
            entries.addAll(row.list(1));
        }
        return of(kinds);
    }

    private static Orthography of(Map<String, Set<String>> kinds) {
        return new Orthography(
                kind(kinds, "title"),
                kind(kinds, "reference"),
                kind(kinds, "general"),
                kind(kinds, "word"),
                kind(kinds, "opener"),
                kind(kinds, "prefix"),
                kind(kinds, "unit"),
                kind(kinds, "ordinal"),
                parted(kind(kinds, "contraction")),
                kind(kinds, "elision"),
                kind(kinds, "clitic"),
                kind(kinds, "joint"),
                kind(kinds, "ending"),
                kind(kinds, "emoticon"));
    }

    private static Set<String> kind(Map<String, Set<String>> kinds, String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    private static Map<String, List<Integer>> parted(Set<String> entries) {
        Map<String, List<Integer>> parted = new HashMap<>();
        for (String entry : entries) {
            List<Integer> starts = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            for (String part : entry.split("\\|", -1)) {
                if (!word.isEmpty()) {
                    starts.add(word.length());
                }
                word.append(part);
            }
            parted.put(word.toString(), List.copyOf(starts));
        }
        return parted;
    }

    /** Whether a word, in lower case and without its final full stop, is written with one. */
    public boolean isAbbreviation(String word) {
        return titles.contains(word) || references.contains(word) || abbreviations.contains(word);
    }
}
