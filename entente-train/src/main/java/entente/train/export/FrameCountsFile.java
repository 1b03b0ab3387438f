package entente.train.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** What {@code entente.reader.FrameCounts} reads; the layout is told there. */
public final class FrameCountsFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private FrameCountsFile() {}

    /**
     * The bytes of the file.
     *
     * @param senses of each word, by their numbers, how often it had them
     * @param ways how many ways through a tree there are
     * @param counts by key, how often each role, by its number
     */
    public static byte[] of(
            SortedMap<String, SortedMap<Integer, Integer>> senses,
            int ways,
            SortedMap<Integer, SortedMap<Integer, Integer>> counts) {
        FrameCountsFile file = new FrameCountsFile();
        try {
            file.writeSenses(senses);
            file.out.writeInt(ways);
            file.writeCounts(counts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return file.bytes.toByteArray();
    }

    private void writeSenses(SortedMap<String, SortedMap<Integer, Integer>> senses) throws IOException {
        out.writeInt(senses.size());
        for (var word : senses.entrySet()) {
            byte[] letters = word.getKey().getBytes(StandardCharsets.UTF_8);
            if (letters.length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("a predicate of " + letters.length + " letters: " + word.getKey());
            }
            out.writeByte(letters.length);
            out.write(letters);
            out.writeInt(word.getValue().size());
            for (var sense : word.getValue().entrySet()) {
                writeInts(List.of(sense.getKey(), sense.getValue()));
            }
        }
    }

    private void writeCounts(SortedMap<Integer, SortedMap<Integer, Integer>> counts) throws IOException {
        out.writeInt(counts.size());
        writeInts(counts.keySet());
        writeInts(starts(counts.values()));
        for (SortedMap<Integer, Integer> byRole : counts.values()) {
            for (int role : byRole.keySet()) {
                out.writeByte(role);
            }
        }
        for (SortedMap<Integer, Integer> byRole : counts.values()) {
            writeInts(byRole.values());
        }
    }

    private static List<Integer> starts(Collection<SortedMap<Integer, Integer>> counts) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        counts.forEach(byRole -> starts.add(starts.getLast() + byRole.size()));
        return starts;
    }

    private void writeInts(Collection<Integer> values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
