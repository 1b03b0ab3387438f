package entente.gold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Precision, recall and F1 (0 to 1) of found things against gold ones, one row for each sort of them. */
final class ScoreTable {
    private final Map<String, Tally> tallies = new TreeMap<>();

    private static final class Tally {
        private int right;
        private int found;
        private int gold;

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-44s P %.4f R %.4f F1 %.4f  right %d of %d found, %d gold",
                    name,
                    share(right, found),
                    share(right, gold),
                    share(2.0 * right, found + gold),
                    right,
                    found,
                    gold);
        }

        private static double share(double part, int whole) {
            return whole == 0 ? 0 : part / whole;
        }
    }

    /**
     * Counts the things of one sentence.
     *
     * @param rows the names of the rows that a thing counts in
     */
    <T> void add(Set<T> found, Set<T> gold, Function<T, List<String>> rows) {
        for (T thing : found) {
            for (String row : rows.apply(thing)) {
                Tally tally = tally(row);
                tally.found++;
                tally.right += gold.contains(thing) ? 1 : 0;
            }
        }
        for (T thing : gold) {
            rows.apply(thing).forEach(row -> tally(row).gold++);
        }
    }

    private Tally tally(String row) {
        return tallies.computeIfAbsent(row, name -> new Tally());
    }

    /** The rows in the order of their names. */
    String text() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()) + "\n")
                .collect(Collectors.joining());
    }
}
