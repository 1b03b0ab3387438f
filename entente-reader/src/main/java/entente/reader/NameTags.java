package entente.reader;

import entente.model.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Names from the scores of their tags (B- begins a name, I- continues one of its kind, O is none): the allowed sequence
 * with the highest sum, found by Viterbi's algorithm.
 */
final class NameTags {

    /**
     * Names hardly ever stand side by side with nothing between them; where the tags say so, it is mostly one name cut in
     * two. The costs were chosen on CrossNER politics dev, where they gain one point of F1.
     */
    private static final double COST_BESIDE_SAME_KIND = 1.5;

    private static final double COST_BESIDE_OTHER_KIND = 1;

    private final List<String> tags;
    private final double[][] costs;

    NameTags(List<String> tags) {
        this.tags = tags;
        this.costs = new double[tags.size()][tags.size()];
        for (int before = 0; before < tags.size(); before++) {
            for (int tag = 0; tag < tags.size(); tag++) {
                costs[before][tag] = cost(before, tag);
            }
        }
    }

    private double cost(int before, int tag) {
        boolean sameKind = !isOutside(before) && !isOutside(tag) && kind(before).equals(kind(tag));
        if (continues(tag)) {
            return sameKind ? 0 : Double.POSITIVE_INFINITY;
        }
        if (isOutside(before) || isOutside(tag)) {
            return 0;
        }
        return sameKind ? COST_BESIDE_SAME_KIND : COST_BESIDE_OTHER_KIND;
    }

    private boolean continues(int tag) {
        return tags.get(tag).startsWith("I-");
    }

    private boolean isOutside(int tag) {
        return tags.get(tag).equals("O");
    }

    private String kind(int tag) {
        return tags.get(tag).substring(2);
    }

    /** The names of a sentence in their order; row 0 of the scores is the root and does not count. */
    List<Name> in(Rows scores) {
        int[] best = best(scores);
        List<Name> names = new ArrayList<>();
        for (int first = 0; first < best.length; first++) {
            if (!isOutside(best[first]) && !continues(best[first])) {
                int end = first + 1;
                while (end < best.length && continues(best[end])) {
                    end++;
                }
                names.add(new Name(named(kind(best[first])), first, end));
            }
        }
        return names;
    }

    private static Name.Kind named(String kind) {
        return switch (kind) {
            case "PER" -> Name.Kind.PERSON;
            case "ORG" -> Name.Kind.ORGANISATION;
            case "PARTY" -> Name.Kind.PARTY;
            case "LOC" -> Name.Kind.PLACE;
            case "FAC" -> Name.Kind.FACILITY;
            case "NORP" -> Name.Kind.NATIONALITY;
            default -> throw new IllegalArgumentException("no kind of name: " + kind);
        };
    }

    private int[] best(Rows scores) {
        int words = scores.count() - 1;
        int[][] before = new int[words][tags.size()];
        double[] sums = new double[tags.size()];
        for (int word = 0; word < words; word++) {
            sums = step(scores, word, sums, before[word]);
        }
        return traced(before, sums);
    }

    private double[] step(Rows scores, int word, double[] sums, int[] before) {
        double[] next = new double[sums.length];
        for (int tag = 0; tag < next.length; tag++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int previous = 0; previous < next.length; previous++) {
                double sum = sums[previous] - (word == 0 ? firstCost(tag) : costs[previous][tag]);
                if (sum > best) {
                    best = sum;
                    before[tag] = previous;
                }
            }
            next[tag] = best + scores.at(word + 1, tag);
        }
        return next;
    }

    private double firstCost(int tag) {
        return continues(tag) ? Double.POSITIVE_INFINITY : 0;
    }

    private static int[] traced(int[][] before, double[] sums) {
        int tag = 0;
        for (int other = 1; other < sums.length; other++) {
            tag = sums[other] > sums[tag] ? other : tag;
        }
        int[] best = new int[before.length];
        for (int word = before.length - 1; word >= 0; word--) {
            best[word] = tag;
            tag = before[word][tag];
        }
        return best;
    }
}
