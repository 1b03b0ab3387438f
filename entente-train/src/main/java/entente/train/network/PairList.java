package entente.train.network;

import java.util.Arrays;

/** Gathers the pairs of a batch: each predicate with each word of its sentence. */
final class PairList {
    private long[] predicates = new long[1024];
    private long[] words = new long[1024];
    private long[] roles = new long[1024];
    private int size;
    private int weight;

    void add(Lesson lesson, int firstRow) {
        int[] predicateOf = lesson.predicates();
        if (predicateOf == null) {
            return;
        }
        int[] firstPair = new int[lesson.places()];
        for (int predicate = 1; predicate < lesson.places(); predicate++) {
            if (predicateOf[predicate] == 1) {
                weight++;
                firstPair[predicate] = size;
                for (int word = 1; word < lesson.places(); word++) {
                    addPair(firstRow + predicate, firstRow + word);
                }
            }
        }
        for (int[] argument : lesson.arguments()) {
            weight++;
            roles[firstPair[argument[0]] + argument[1] - 1] = argument[2];
        }
    }

    private void addPair(long predicate, long word) {
        if (size == roles.length) {
            predicates = Arrays.copyOf(predicates, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            roles = Arrays.copyOf(roles, 2 * size);
        }
        predicates[size] = predicate;
        words[size++] = word;
    }

    Batch.Pairs pairs() {
        return new Batch.Pairs(
                Arrays.copyOf(predicates, size), Arrays.copyOf(words, size), Arrays.copyOf(roles, size), weight);
    }
}
