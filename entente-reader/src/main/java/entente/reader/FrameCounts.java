package entente.reader;

import entente.model.Upos;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often the predicates that were learned from had which roles: by their sense (PropBank's roleset, which a verb and
 * its noun share), their sort of word, and the way through the tree from predicate to word.
 */
public final class FrameCounts {

    /** The sense that stands for all of them. */
    public static final int ANY_SENSE = 0;

    /** The sort that stands for all of them. */
    public static final int ANY_SORT = 3;

    private static final int VERB = 0;
    private static final int ADJECTIVE = 1;
    private static final int NOUN = 2;

    private static final int SORTS = ANY_SORT + 1;
    private static final int[] NO_SENSES = {};

    private final Map<String, int[]> senses;
    private final int ways;
    private final int[] keys;
    private final int[] starts;
    private final byte[] roles;
    private final int[] counts;

    private FrameCounts(Map<String, int[]> senses, int ways, int[] keys, int[] starts, byte[] roles, int[] counts) {
        this.senses = senses;
        this.ways = ways;
        this.keys = keys;
        this.starts = starts;
        this.roles = roles;
        this.counts = counts;
    }

    /**
     * Reads a big-endian file. First the number of words; for each its length in bytes, its letters in UTF-8, its number
     * of senses, and of each sense number and count. Then the number of ways and that of keys, the keys (see {@link #key})
     * in ascending order, where the counts of each begin and where those of the last end; at last the role of each count
     * (a byte), and the counts.
     */
    static FrameCounts load(ModelFiles files) {
        return read(ByteBuffer.wrap(files.bytes(ModelFiles.FRAME_COUNTS)));
    }

    public static FrameCounts read(ByteBuffer bytes) {
        int words = bytes.getInt();
        Map<String, int[]> senses = HashMap.newHashMap(words);
        for (int word = 0; word < words; word++) {
            byte[] letters = new byte[bytes.get()];
            bytes.get(letters);
            senses.put(new String(letters, StandardCharsets.UTF_8), ints(bytes, 2 * bytes.getInt()));
        }
        int ways = bytes.getInt();
        int count = bytes.getInt();
        int[] keys = ints(bytes, count);
        int[] starts = ints(bytes, count + 1);
        byte[] roles = new byte[starts[count]];
        bytes.get(roles);
        return new FrameCounts(senses, ways, keys, starts, roles, ints(bytes, roles.length));
    }

    private static int[] ints(ByteBuffer bytes, int count) {
        int[] values = new int[count];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return values;
    }

    /** What a word's part of speech makes of it as a predicate. */
    public static int sort(Upos upos) {
        return switch (upos) {
            case VERB, AUX -> VERB;
            case ADJ -> ADJECTIVE;
            case ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> NOUN;
        };
    }

    /** The number that the file has the counts of a sense, a sort and a way under. */
    public static int key(int sense, int sort, int way, int ways) {
        return (sense * SORTS + sort) * (ways + 1) + way;
    }

    /** The way that stands for a word's being anywhere: what is counted there are predicates that have the role. */
    public int anywhere() {
        return ways;
    }

    /** The senses of a word in lower case, each with how often the word had it; empty where it was never a predicate. */
    public int[] senses(String word) {
        int[] known = senses.getOrDefault(word, NO_SENSES);
        boolean plural = known.length == 0 && word.endsWith("s");
        return plural ? senses.getOrDefault(word.substring(0, word.length() - 1), NO_SENSES) : known;
    }

    /** How often words on a way had each role, of the predicates of a sense and a sort. */
    public double[] of(int sense, int sort, int way, int labels) {
        double[] of = new double[labels];
        int at = Arrays.binarySearch(keys, key(sense, sort, way, ways));
        if (at >= 0) {
            for (int i = starts[at]; i < starts[at + 1]; i++) {
                of[roles[i]] = counts[i];
            }
        }
        return of;
    }
}
