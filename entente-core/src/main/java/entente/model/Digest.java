package entente.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article's words to tell copies and stories: small, and enough.
 *
 * @param sketch MinHash values of its word shingles, of a fixed number; empty for a text too short to have any
 * @param terms how often each name and content word occurs, names as they are and words as lemmas
 */
public record Digest(Imprint imprint, List<Long> sketch, SortedMap<String, Integer> terms) {
    public Digest {
        sketch = List.copyOf(sketch);
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    public String id() {
        return imprint.id();
    }

    public @Nullable String title() {
        return imprint.title();
    }
}
