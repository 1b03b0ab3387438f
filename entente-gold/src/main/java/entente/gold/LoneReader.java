package entente.gold;

import entente.reader.OnnxParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What the language reader costs by itself: in a fresh Java with one thread and a small heap, without the rest of Entente. */
public final class LoneReader {
    private static final List<String> SMALL = List.of("-Xmx96m", "-XX:+UseSerialGC");
    private static final double MEBIBYTE = 1 << 20;
    private static final int WARMING = 400;

    /** The quickest pass counts: what else runs on a machine adds to a pass and never takes away. */
    private static final int PASSES = 5;

    private LoneReader() {}

    /** What the fresh Java does; the argument is a file with a sentence a line, blanks between its words. */
    public static void main(String[] args) throws IOException {
        List<List<String>> sentences = Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        long start = System.nanoTime();
        try (OnnxParser parser = Readers.load(1)) {
            double load = (System.nanoTime() - start) / 1e9;
            sentences.stream().limit(WARMING).forEach(sentence -> parser.analyse(List.of(sentence)));
            double seconds = Double.POSITIVE_INFINITY;
            for (int pass = 0; pass < PASSES; pass++) {
                seconds = Math.min(
                        seconds,
                        new Crew(1)
                                .run(sentences, sentence -> parser.analyse(List.of(sentence)))
                                .processor());
            }
            long words = sentences.stream().mapToLong(List::size).sum();
            OptionalLong resident = Memory.peakResident();
            System.out.printf(Locale.ROOT, "%.3f %.0f %.0f%n", load, words / seconds, resident.orElse(0) / MEBIBYTE);
        }
    }

    /**
     * What was measured.
     *
     * @param loadSeconds until the reader can be asked
     * @param tokensPerProcessorSecond of one thread, warm, in the quickest of five passes
     * @param peakResidentMiB of the process, Java included; 0 where the system does not tell
     */
    record Cost(double loadSeconds, double tokensPerProcessorSecond, double peakResidentMiB) {}

    /** Measures on sentences, whose words have no blanks in them. */
    static Cost cost(List<List<String>> sentences) throws IOException {
        Path file = Files.createTempFile("sentences", ".txt");
        try {
            Files.write(
                    file,
                    sentences.stream().map(words -> String.join(" ", words)).toList());
            String[] said = new FreshJava(SMALL)
                    .firstLine(LoneReader.class, file.toString())
                    .split(" ");
            return new Cost(Double.parseDouble(said[0]), Double.parseDouble(said[1]), Double.parseDouble(said[2]));
        } finally {
            Files.delete(file);
        }
    }
}
