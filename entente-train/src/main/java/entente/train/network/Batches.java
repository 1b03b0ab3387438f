package entente.train.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Lessons of about the same length together, so that little is computed in vain. */
final class Batches {

    /** Lessons are sorted by length within stretches of this many, so that no epoch has the same neighbours. */
    private static final int STRETCH = 2000;

    private Batches() {}

    /** @param subwords the most that a batch may have, padding included */
    static List<List<Lesson>> shuffled(List<Lesson> lessons, int subwords, Random random) {
        List<Lesson> mixed = new ArrayList<>(lessons);
        Collections.shuffle(mixed, random);
        List<List<Lesson>> batches = new ArrayList<>();
        for (int start = 0; start < mixed.size(); start += STRETCH) {
            batches.addAll(byLength(mixed.subList(start, Math.min(mixed.size(), start + STRETCH)), subwords));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    static List<List<Lesson>> byLength(List<Lesson> lessons, int subwords) {
        List<Lesson> sorted = new ArrayList<>(lessons);
        sorted.sort(Comparator.comparingInt(Lesson::length));
        List<List<Lesson>> batches = new ArrayList<>();
        List<Lesson> batch = new ArrayList<>();
        for (Lesson lesson : sorted) {
            if (!batch.isEmpty() && (batch.size() + 1) * lesson.length() > subwords) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(lesson);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
