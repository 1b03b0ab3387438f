package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Lessons laid side by side, padded to the longest. A row is a place (root or word) of a lesson, lessons one after
 * another; all index arrays count in rows or, for the encoder, in columns of subwords.
 */
final class Batch {

    /** Added to the attention score of what is not there. */
    private static final float ABSENT = -1e4f;

    private final NDManager manager;
    private final List<Lesson> lessons;
    private final int columns;
    private final int places;
    private final Pairs pairs;

    Batch(NDManager manager, List<Lesson> lessons) {
        this.manager = manager;
        this.lessons = lessons;
        this.columns = lessons.stream().mapToInt(Lesson::length).max().orElse(0);
        this.places = lessons.stream().mapToInt(Lesson::places).max().orElse(0);
        this.pairs = Pairs.of(lessons, places);
    }

    int size() {
        return lessons.size();
    }

    int columns() {
        return columns;
    }

    int places() {
        return places;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Subwords, a line each lesson. */
    NDArray ids() {
        return subwordTable(true);
    }

    /** How the word of each subword is written. */
    NDArray casings() {
        return subwordTable(false);
    }

    private NDArray subwordTable(boolean ids) {
        long[] table = new long[lessons.size() * columns];
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            long[] line = ids ? lesson.subwords().ids() : lesson.subwords().casings();
            System.arraycopy(line, 0, table, i * columns, line.length);
        }
        return manager.create(table, new Shape(lessons.size(), columns));
    }

    /** Zero for subwords, {@link #ABSENT} for padding. */
    NDArray subwordBias() {
        float[] bias = new float[lessons.size() * columns];
        for (int i = 0; i < lessons.size(); i++) {
            Arrays.fill(bias, i * columns + lessons.get(i).length(), (i + 1) * columns, ABSENT);
        }
        return manager.create(bias, new Shape(lessons.size(), 1, 1, columns));
    }

    /** Zero for places that may be heads, {@link #ABSENT} for padding. */
    NDArray placeBias() {
        float[] bias = new float[lessons.size() * places];
        for (int i = 0; i < lessons.size(); i++) {
            Arrays.fill(bias, i * places + lessons.get(i).places(), (i + 1) * places, ABSENT);
        }
        return manager.create(bias, new Shape(lessons.size(), 1, places));
    }

    /** Of each row, the subword that stands for it. */
    NDArray subwordOfRow() {
        long[] index = new long[lessons.size() * places];
        for (int i = 0; i < lessons.size(); i++) {
            long[] words = lessons.get(i).subwords().words();
            for (int place = 0; place < places; place++) {
                index[i * places + place] = (long) i * columns + (place < words.length ? words[place] : 0);
            }
        }
        return manager.create(index);
    }

    /** Of each row, the row of its head. */
    NDArray headRows() {
        long[] rows = new long[lessons.size() * places];
        for (int i = 0; i < lessons.size(); i++) {
            int[] heads = lessons.get(i).heads();
            for (int place = 0; place < places; place++) {
                rows[i * places + place] = (long) i * places + (place < heads.length ? heads[place] : 0);
            }
        }
        return manager.create(rows);
    }

    /** The right answer of each row, and which rows count. */
    Gold gold(Task task) {
        long[] answers = new long[lessons.size() * places];
        float[] counts = new float[answers.length];
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            for (int place = 1; task.isIn(lesson) && place < lesson.places(); place++) {
                int answer = task.answers(lesson)[place];
                answers[i * places + place] = Math.max(0, answer);
                counts[i * places + place] = answer == Lesson.UNKNOWN ? 0 : 1;
            }
        }
        return new Gold(manager, answers, counts);
    }

    /**
     * Pairs of predicate and word.
     *
     * @param predicates rows
     * @param words rows
     * @param roles the right answer of each pair
     * @param paths the way through the tree of each pair
     * @param counts how much each pair counts
     * @param weight of all predicates and arguments: what the loss of the pairs is divided by
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
    record Pairs(long[] predicates, long[] words, long[] roles, long[] paths, float[] counts, float weight) {

        static Pairs of(List<Lesson> lessons, int places) {
            PairList list = new PairList();
            for (int i = 0; i < lessons.size(); i++) {
                list.add(lessons.get(i), i * places);
            }
            return list.pairs();
        }

        boolean isEmpty() {
            return predicates.length == 0;
        }
    }
}
