package entente.reader;

import java.util.Arrays;

/** A growing list of subword numbers. */
final class Pieces {
    private int[] ids = new int[8];
    private int size;

    void add(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    /** Forgets all but the first {@code count}. */
    void backTo(int count) {
        size = count;
    }

    int[] toArray() {
        return Arrays.copyOf(ids, size);
    }
}
