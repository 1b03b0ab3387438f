package entente.train.links;

import entente.gold.AnyLength;
import entente.gold.links.EntityTreebank;
import entente.gold.links.GoldDocument;
import entente.gold.links.GoldTexts;
import entente.gold.links.Linking;
import entente.gold.links.LinksReport;
import entente.lexicon.Lexicon;
import entente.link.Ranker;
import entente.link.Weights;
import entente.reader.OnnxParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains the ranker of links of a reader's model, on what the model sees in GUM, and writes its file. */
public final class RankerFile {
    private static final String TRAINING = "ud/gum-train.conllu";
    private static final String DEVELOPMENT = "ud/gum-dev.conllu";

    private final Path data;
    private final PrintStream out;
    private final Lexicon lexicon = Lexicon.load();

    /** @param data the folder of the training data */
    public RankerFile(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /**
     * Trains and writes, and prints how well phrases of the development documents are linked.
     *
     * @param model folder of the reader's model; the one in the jar where it is empty
     */
    public void write(Path file, Optional<Path> model, int epochs, long seed) throws IOException {
        try (OnnxParser parser = OnnxParser.forTrainingLinks(model)) {
            GoldTexts texts = GoldTexts.parsed(new AnyLength(parser)::analysis, lexicon);
            List<Lesson> lessons = lessons(texts);
            out.printf("links: %d documents read%n", lessons.size());
            Weights weights = new LinkTraining(Settings.usual(epochs, seed), lexicon).train(lessons, this::watch);
            try (OutputStream bytes = Files.newOutputStream(file)) {
                weights.write(bytes);
            }
            out.print(report(texts, weights));
        }
    }

    private void watch(int epoch, double loss) {
        out.printf("links: epoch %d, loss %.4f%n", epoch, loss);
    }

    private List<Lesson> lessons(GoldTexts texts) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (GoldDocument gold : EntityTreebank.read(data.resolve(TRAINING))) {
            lessons.add(Lesson.of(texts.of(gold), gold, lexicon));
        }
        return lessons;
    }

    private LinksReport report(GoldTexts texts, Weights weights) throws IOException {
        Linking linking = Linking.ranked(new Ranker(weights), lexicon);
        LinksReport report = new LinksReport();
        for (GoldDocument gold : EntityTreebank.read(data.resolve(DEVELOPMENT))) {
            report.add(gold, linking.links(texts.of(gold)));
        }
        return report;
    }
}
