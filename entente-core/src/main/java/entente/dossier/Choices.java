package entente.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Picks one of what several reports say, where only one can be shown first. */
final class Choices {
    private Choices() {}

    /** What is said most often; of equals the first; empty when nothing is said. */
    static <T> Optional<T> most(Collection<T> said) {
        return said.stream().min(byCount(said));
    }

    /** The best; among equally good ones what is said most often; of equals the first. */
    static <T> Optional<T> most(Collection<T> said, Comparator<T> better) {
        return said.stream().min(better.thenComparing(byCount(said)));
    }

    private static <T> Comparator<T> byCount(Collection<T> said) {
        Map<T, Integer> counts = new HashMap<>();
        said.forEach(value -> counts.merge(value, 1, Integer::sum));
        return Comparator.<T>comparingInt(value -> counts.getOrDefault(value, 0))
                .reversed();
    }
}
