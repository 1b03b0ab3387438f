package entente.train.network;

import java.util.Arrays;

/** Gathers the pairs of a batch: each predicate with each word of its sentence. */
final class PairList {

    /** Nouns are a sixth of the predicates, and the hardest. */
    private static final float NOUN_WEIGHT = 2;

    private long[] predicates = new long[1024];
    private long[] words = new long[1024];
    private long[] roles = new long[1024];
    private long[] paths = new long[1024];
    private float[] counts = new float[1024];
    private int size;
    private float weight;

    void add(Lesson lesson, int firstRow) {
        int[] predicateOf = lesson.predicates();
        if (predicateOf == null) {
            return;
        }
        int[] firstPair = new int[lesson.places()];
        for (int predicate = 1; predicate < lesson.places(); predicate++) {
            if (predicateOf[predicate] == 1) {
                weight += weightOf(lesson, predicate);
                firstPair[predicate] = size;
                for (int word = 1; word < lesson.places(); word++) {
                    makeRoom();
                    counts[size] = weightOf(lesson, predicate);
                    addPair(firstRow + predicate, firstRow + word, lesson.path(predicate, word));
                }
            }
        }
        for (int[] argument : lesson.arguments()) {
            weight += weightOf(lesson, argument[0]);
            roles[firstPair[argument[0]] + argument[1] - 1] = argument[2];
        }
    }

    private static float weightOf(Lesson lesson, int predicate) {
        return lesson.nouns()[predicate] ? NOUN_WEIGHT : 1;
    }

    /** For one more pair. */
    private void makeRoom() {
        if (size == roles.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            predicates = Arrays.copyOf(predicates, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            roles = Arrays.copyOf(roles, 2 * size);
            paths = Arrays.copyOf(paths, 2 * size);
        }
    }

    private void addPair(long predicate, long word, long path) {
        predicates[size] = predicate;
        paths[size] = path;
        words[size++] = word;
    }

    Batch.Pairs pairs() {
        return new Batch.Pairs(
                Arrays.copyOf(predicates, size),
                Arrays.copyOf(words, size),
                Arrays.copyOf(roles, size),
                Arrays.copyOf(paths, size),
                Arrays.copyOf(counts, size),
                weight);
    }
}
