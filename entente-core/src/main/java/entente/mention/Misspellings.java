package entente.mention;

import entente.lexicon.Gazetteer;
import entente.lexicon.GazetteerEntry;
import entente.lexicon.Spelling;
import entente.model.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of places that no gazetteer has, for what they are misspellings of: another name of the same article that is two
 * letters away, else a large city or a region of a country that the article is about, one letter away (Damerau 1964: a
 * letter too many, too few, another, or two in turned order). The first letter is right: writers hardly mistake it.
 */
final class Misspellings {
    private static final int SHORTEST = 5;
    private static final int LARGE = 100_000;
    private static final int FAR = 2;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private final Gazetteer gazetteer;
    private final Set<String> names;
    private final Set<String> countries;
    private final Map<String, List<GazetteerEntry>> found = new HashMap<>();

    /**
     * For an article.
     *
     * @param names of the places that it names
     * @param countries ISO 3166-1 alpha-2 codes of those that it is about
     */
    Misspellings(Gazetteer gazetteer, Set<String> names, Set<String> countries) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.countries = countries;
    }

    /** What an unknown name may mean; nothing where it is too short or like none. */
    List<GazetteerEntry> meant(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private List<GazetteerEntry> find(String name) {
        String key = Spelling.fold(name);
        if (key.length() < SHORTEST || !key.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        for (String other : new TreeSet<>(names)) {
            String otherKey = Spelling.fold(other);
            List<GazetteerEntry> entries = isNear(key, otherKey) ? gazetteer.find(other) : List.of();
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return ofTheCountries(key);
    }

    private static boolean isNear(String key, String other) {
        return other.length() >= SHORTEST
                && other.charAt(0) == key.charAt(0)
                && Math.abs(other.length() - key.length()) < FAR
                && distance(key, other) <= FAR;
    }

    private List<GazetteerEntry> ofTheCountries(String key) {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (String variant : variants(key)) {
            for (GazetteerEntry entry : gazetteer.find(variant)) {
                boolean large = entry.kind() == Where.Precision.REGION
                        || (entry.kind() == Where.Precision.CITY && entry.people() >= LARGE);
                if (large && entry.country() != null && countries.contains(entry.country())) {
                    entries.add(entry);
                }
            }
        }
        return List.copyOf(entries);
    }

    /** All that one slip of the pen makes of the letters after the first. */
    private static Set<String> variants(String key) {
        Set<String> variants = new TreeSet<>();
        for (int at = 1; at <= key.length(); at++) {
            String before = key.substring(0, at);
            String after = key.substring(at);
            for (int i = 0; i < ALPHABET.length(); i++) {
                char letter = ALPHABET.charAt(i);
                variants.add(before + letter + after);
                if (!after.isEmpty()) {
                    variants.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                variants.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                variants.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        variants.remove(key);
        return variants;
    }

    /** How many letters are to be put in, left out or exchanged to make one of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
