package entente.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A packed table whose lines are sorted by their first cell in the order of UTF-8 bytes. Nothing is parsed until asked
 * for, so that a table of 50,000 lines loads in milliseconds.
 */
final class SortedLines {
    private static final int HASHES = 1 << 18;

    private final byte[] bytes;
    private final int[] starts;

    /** Hashes of the keys and of their first words: most words of a text are the beginning of none. */
    private final BitSet keys = new BitSet(HASHES);

    private final BitSet firstWords = new BitSet(HASHES);

    private SortedLines(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
        for (int start : starts) {
            addHashes(start);
        }
    }

    private void addHashes(int start) {
        int hash = 0;
        boolean first = true;
        for (int at = start; bytes[at] != '\t'; at++) {
            if (first && bytes[at] == ' ') {
                firstWords.set(hash & (HASHES - 1));
                first = false;
            }
            hash = 31 * hash + bytes[at];
        }
        keys.set(hash & (HASHES - 1));
        if (first) {
            firstWords.set(hash & (HASHES - 1));
        }
    }

    private static int hash(byte[] wanted) {
        int hash = 0;
        for (byte each : wanted) {
            hash = 31 * hash + each;
        }
        return hash & (HASHES - 1);
    }

    /** Whether a key may begin with a word; if not, none does. */
    boolean mayStartWith(String word) {
        return firstWords.get(hash(word.getBytes(StandardCharsets.UTF_8)));
    }

    static SortedLines load(String file) {
        try (InputStream packed = SortedLines.class.getResourceAsStream(file)) {
            if (packed == null) {
                throw new IllegalStateException("the lexicon has no table " + file);
            }
            return new SortedLines(new GZIPInputStream(packed, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
    }

    int size() {
        return starts.length;
    }

    /** The cells of a line. */
    List<String> line(int number) {
        int start = starts[number];
        int end = end(start, '\n');
        return List.of(new String(bytes, start, end - start, StandardCharsets.UTF_8).split("\t", -1));
    }

    /** All lines whose first cell is the key, in their order. */
    List<List<String>> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        if (!keys.get(hash(wanted))) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>();
        for (int at = firstNotBefore(wanted); at < starts.length && compare(at, wanted) == 0; at++) {
            found.add(line(at));
        }
        return found;
    }

    /** Whether a line starts with these characters. */
    boolean hasPrefix(String start) {
        byte[] wanted = start.getBytes(StandardCharsets.UTF_8);
        int line = firstNotBefore(wanted);
        return line < starts.length
                && starts[line] + wanted.length <= bytes.length
                && Arrays.equals(bytes, starts[line], starts[line] + wanted.length, wanted, 0, wanted.length);
    }

    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int line, byte[] wanted) {
        int start = starts[line];
        return Arrays.compareUnsigned(bytes, start, end(start, '\t'), wanted, 0, wanted.length);
    }

    private int end(int from, char mark) {
        int at = from;
        while (at < bytes.length && bytes[at] != mark) {
            at++;
        }
        return at;
    }

    private static int[] starts(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        int[] starts = new int[lines];
        for (int at = 0, line = 0; line < lines; line++) {
            starts[line] = at;
            while (bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        return starts;
    }
}
