package entente.story;

import entente.lexicon.Frequencies;
import entente.model.Digest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An article's terms weighed by how telling they are (TF-IDF): a vector of length one. */
final class Profile {
    /** A term in a greater share of all documents than this tells nothing. */
    private static final double COMMON = 0.3;

    private static final double NAME = 1.4;

    /** A word in the title counts as so many in the text. */
    private static final int TITLE = 2;

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int[] terms;
    private final double[] weights;

    private Profile(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The profiles of a collection: how rare a term is, is counted over the collection and over English at large. */
    static List<Profile> of(List<Digest> digests, Frequencies frequencies) {
        Map<String, Integer> holders = new TreeMap<>();
        for (Digest digest : digests) {
            digest.terms().keySet().forEach(term -> holders.merge(term, 1, Integer::sum));
        }
        Map<String, Integer> places = new HashMap<>();
        double[] rarity = new double[holders.size()];
        double all = digests.size() + frequencies.documents() + 1.0;
        holders.forEach((term, count) -> {
            double share = (count + frequencies.of(term) + 0.5) / all;
            rarity[places.size()] = share > COMMON ? 0 : -Math.log(share) * (isName(term) ? NAME : 1);
            places.put(term, places.size());
        });
        return digests.stream()
                .map(digest -> of(counts(digest, places), rarity))
                .toList();
    }

    /** How often an article has each term; the words of its title, which nobody parsed, are those that some text has. */
    private static SortedMap<Integer, Integer> counts(Digest digest, Map<String, Integer> places) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        digest.terms().forEach((term, count) -> counts.put(places.getOrDefault(term, 0), count));
        for (String word : WORD_ENDS.split(Objects.requireNonNullElse(digest.title(), ""))) {
            Integer place = places.getOrDefault(word, places.get(word.toLowerCase(Locale.ROOT)));
            if (place != null) {
                counts.merge(place, TITLE, Integer::sum);
            }
        }
        return counts;
    }

    private static Profile of(SortedMap<Integer, Integer> counts, double[] rarity) {
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = counts.entrySet().stream()
                .mapToDouble(term -> (1 + Math.log(term.getValue())) * rarity[term.getKey()])
                .toArray();
        double square = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double length = square == 0 ? 1 : Math.sqrt(square);
        return new Profile(
                terms, Arrays.stream(weights).map(weight -> weight / length).toArray());
    }

    /** How like two articles are, 0 to 1. */
    double cosine(Profile other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The terms that tell most, at most so many. */
    List<Integer> strongest(int most) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] > 0) {
                order.add(i);
            }
        }
        order.sort((a, b) -> weights[a] != weights[b] ? Double.compare(weights[b], weights[a]) : a - b);
        return order.stream().limit(most).map(i -> terms[i]).toList();
    }

    private static boolean isName(String term) {
        return Character.isUpperCase(term.charAt(0));
    }
}
