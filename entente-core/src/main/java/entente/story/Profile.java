package entente.story;

import entente.lexicon.Frequencies;
import entente.model.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An article's terms weighed by how telling they are (TF-IDF): a vector of length one. */
final class Profile {
    /** A term in a greater share of all documents than this tells nothing. */
    private static final double COMMON = 0.3;

    private static final double NAME = 1.4;

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
        List<Profile> profiles = new ArrayList<>();
        for (Digest digest : digests) {
            profiles.add(of(digest, places, rarity));
        }
        return profiles;
    }

    private static Profile of(Digest digest, Map<String, Integer> places, double[] rarity) {
        int size = digest.terms().size();
        int[] terms = new int[size];
        double[] weights = new double[size];
        int at = 0;
        double square = 0;
        for (Map.Entry<String, Integer> term : digest.terms().entrySet()) {
            terms[at] = places.getOrDefault(term.getKey(), 0);
            weights[at] = (1 + Math.log(term.getValue())) * rarity[terms[at]];
            square += weights[at] * weights[at];
            at++;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        for (int i = 0; i < size; i++) {
            weights[i] /= length;
        }
        return new Profile(terms, weights);
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
