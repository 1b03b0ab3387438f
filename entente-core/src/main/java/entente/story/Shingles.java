package entente.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * The sketch of a text: the smallest hashes of its word shingles (MinHash with one hash function and the k smallest values;
 * Broder 1997). From two such sketches both likeness and containment can be told, so a wire text is found inside a longer one.
 */
final class Shingles {
    /** Values in a full sketch. A sketch with fewer holds all shingles of its text. */
    static final int VALUES = 128;

    /** A text with fewer shingles says too little to be called a copy. */
    static final int FEWEST = 16;

    private static final int WORDS = 5;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final TreeSet<Long> smallest = new TreeSet<>();
    private final Deque<Long> window = new ArrayDeque<>();

    /** Takes the next word; words without a letter or digit do not count. */
    void add(String word) {
        long hash = hash(word);
        if (hash == OFFSET) {
            return;
        }
        window.addLast(hash);
        if (window.size() > WORDS) {
            window.removeFirst();
        }
        if (window.size() == WORDS) {
            keep(joined());
        }
    }

    /** The sketch, ascending; empty for a text too short to have one. */
    List<Long> sketch() {
        return smallest.size() < FEWEST ? List.of() : List.copyOf(smallest);
    }

    private void keep(long value) {
        if (smallest.size() < VALUES) {
            smallest.add(value);
        } else if (value < smallest.last() && smallest.add(value)) {
            smallest.pollLast();
        }
    }

    private long joined() {
        long hash = OFFSET;
        for (long word : window) {
            hash = scrambled(hash * PRIME + word);
        }
        return hash;
    }

    /** FNV-1a over letters and digits, whatever their case. */
    private static long hash(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ c) * PRIME;
            }
        }
        return hash;
    }

    /** The finaliser of SplitMix64: spreads neighbouring values over all bits, so that the smallest are a fair sample. */
    private static long scrambled(long value) {
        long a = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
