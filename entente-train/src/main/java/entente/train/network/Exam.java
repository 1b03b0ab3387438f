package entente.train.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the network does on lessons it has not learned from. Trees are not repaired and names not decoded here: it
 * is quick, and shows whether learning goes on; the bench measures what counts.
 */
final class Exam {
    private static final int SUBWORDS = 4096;

    private final Network network;
    private final Map<String, Tally> tallies = new TreeMap<>();

    private Exam(Network network) {
        this.network = network;
    }

    /** Scores by name, 0 to 1. */
    static Map<String, Double> scores(NDManager manager, Network network, List<Lesson> lessons) {
        Exam exam = new Exam(network);
        for (List<Lesson> batch : Batches.byLength(lessons, SUBWORDS)) {
            try (NDScope scope = new NDScope()) {
                scope.suppressNotUsedWarning();
                exam.sit(manager, new Batch(manager, batch), batch);
            }
        }
        Map<String, Double> scores = new TreeMap<>();
        exam.tallies.forEach((name, tally) -> scores.put(name, tally.f1()));
        return scores;
    }

    private void sit(NDManager manager, Batch batch, List<Lesson> lessons) {
        NDArray rows = network.rows(batch);
        long[] upos = best(network.tags(rows, "upos"));
        long[] heads = best(network.arcs(rows, batch));
        long[] headRows = new long[heads.length];
        for (int row = 0; row < heads.length; row++) {
            headRows[row] = (long) row / batch.places() * batch.places() + heads[row];
        }
        long[] relations = best(network.relations(rows, manager.create(headRows)));
        long[] names = best(network.tags(rows, "ner"));
        long[] predicates = best(network.tags(rows, "prd"));
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            for (int place = 1; place < lesson.places(); place++) {
                int row = i * batch.places() + place;
                markSyntax(lesson, place, upos[row], heads[row], relations[row]);
                markTags(lesson, place, names[row], predicates[row]);
            }
        }
        markRoles(manager, rows, batch.pairs());
    }

    private void markSyntax(Lesson lesson, int place, long upos, long head, long relation) {
        if (lesson.hasSyntax()) {
            tally("UPOS").mark(upos + 1, lesson.upos()[place] + 1);
            boolean attached = head == lesson.heads()[place];
            tally("LAS").mark(1, attached && relation == lesson.relations()[place] ? 1 : 2);
        }
    }

    private void markTags(Lesson lesson, int place, long name, long predicate) {
        if (lesson.names()[place] != Lesson.UNKNOWN) {
            tally("name tags").mark(name, lesson.names()[place]);
        }
        int[] predicates = lesson.predicates();
        if (predicates != null) {
            tally("predicates").mark(predicate, predicates[place]);
        }
    }

    private void markRoles(NDManager manager, NDArray rows, Batch.Pairs pairs) {
        if (!pairs.isEmpty()) {
            NDArray scores = network.roles(rows, pairs, manager);
            long[] roles = best(scores);
            for (int i = 0; i < roles.length; i++) {
                tally("roles").mark(roles[i], pairs.roles()[i]);
            }
        }
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }

    private static long[] best(NDArray scores) {
        return scores.argMax(-1).toLongArray();
    }
}
