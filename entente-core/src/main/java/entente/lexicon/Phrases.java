package entente.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase that starts at a word. Phrases are folded ({@link Spelling#fold}), so hyphens, case and
 * diacritics do not count.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private static final int MOST_WORDS = 12;

    private final Map<String, T> values;
    private final Map<String, Integer> wordsByFirst;

    private Phrases(Map<String, T> values, Map<String, Integer> wordsByFirst) {
        this.values = values;
        this.wordsByFirst = wordsByFirst;
    }

    /**
     * A phrase that was found.
     *
     * @param end index after its last token
     */
    public record Match<T>(int first, int end, T value) {}

    /** Collects phrases; of two that fold alike the first stays. */
    public static final class Builder<T> {
        private final Map<String, T> values = new HashMap<>();
        private final Map<String, Integer> wordsByFirst = new HashMap<>();

        /** Adds a phrase; says whether it was new. */
        public boolean add(String phrase, T value) {
            String key = Spelling.fold(phrase);
            if (key.isEmpty() || values.putIfAbsent(key, value) != null) {
                return false;
            }
            wordsByFirst.merge(firstWord(key), Math.min(words(key), MOST_WORDS), Math::max);
            return true;
        }

        public Phrases<T> build() {
            return new Phrases<>(values, wordsByFirst);
        }
    }

    /** What exactly this phrase stands for. */
    public Optional<T> find(String phrase) {
        return Optional.ofNullable(values.get(Spelling.fold(phrase)));
    }

    /**
     * The longest phrase that starts at a token.
     *
     * @param folded the folded form of each token of a sentence; empty for punctuation
     */
    public Optional<Match<T>> longest(List<String> folded, int first) {
        String start = folded.get(first);
        Integer most = start.isEmpty() ? null : wordsByFirst.get(firstWord(start));
        return most == null ? Optional.empty() : Optional.ofNullable(longest(folded, first, most));
    }

    private @Nullable Match<T> longest(List<String> folded, int first, int most) {
        StringBuilder key = new StringBuilder();
        Match<T> best = null;
        int used = 0;
        for (int end = first; end < folded.size() && used <= most; end++) {
            String word = folded.get(end);
            if (word.isEmpty()) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(word);
            used = words(key.toString());
            T value = used <= most ? values.get(key.toString()) : null;
            best = value == null ? best : new Match<>(first, end + 1, value);
        }
        return best;
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static int words(String key) {
        int words = 1;
        for (int at = 0; at < key.length(); at++) {
            words += key.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }
}
