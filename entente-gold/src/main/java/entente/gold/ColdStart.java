package entente.gold;

import entente.Entente;
import entente.lexicon.Lexicon;
import entente.reader.OnnxParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long a fresh Java takes until it has read its first article. */
public final class ColdStart {
    private static final String READY = "ready";

    private ColdStart() {}

    /** What the fresh Java does; the argument is the input of the track. */
    public static void main(String[] args) throws IOException {
        try (OnnxParser parser = Readers.load(1)) {
            Entente entente = new Entente(Lexicon.load(), parser);
            entente.read(ArticleFiles.read(Path.of(args[0]), new Options(List.of("--limit", "1")))
                    .getFirst());
            System.out.println(READY);
        }
    }

    /** Seconds from starting Java to the first reading. */
    static double seconds(Path input) throws IOException {
        long start = System.nanoTime();
        String line = new FreshJava(List.of()).firstLine(ColdStart.class, input.toString());
        if (!READY.equals(line)) {
            throw new IllegalStateException("the fresh Java read nothing; it said: " + line);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
