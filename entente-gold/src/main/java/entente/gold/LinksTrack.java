package entente.gold;

import entente.gold.links.EntityTreebank;
import entente.gold.links.GoldDocument;
import entente.gold.links.GoldTexts;
import entente.gold.links.Linking;
import entente.gold.links.LinksReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Coreference within the documents of a treebank with entities. Keeps the gold sentences and words; the tree is the
 * reader's, or the gold's with {@code --gold-tree}. With {@code --rules} or {@code --nearest} it measures the actors'
 * rules, or the nearest phrase that agrees, in place of the reader's links.
 */
final class LinksTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        AnyLength parser = new AnyLength(workbench.parser());
        GoldTexts texts = options.has("--gold-tree")
                ? GoldTexts.withGoldTrees(parser::analysis, workbench.lexicon())
                : GoldTexts.parsed(parser::analysis, workbench.lexicon());
        Linking linking = linking(options, workbench);
        LinksReport report = new LinksReport();
        for (GoldDocument document : options.limited(EntityTreebank.read(input))) {
            report.add(document, linking.links(texts.of(document)));
        }
        Files.writeString(output, report.toString());
    }

    private static Linking linking(Options options, Workbench workbench) {
        if (options.has("--rules")) {
            return Linking.rules(workbench.lexicon());
        }
        if (options.has("--nearest")) {
            return Linking.nearest(workbench.lexicon());
        }
        return workbench
                .parser()
                .ranker()
                .map(ranker -> Linking.ranked(ranker, workbench.lexicon()))
                .orElseThrow(() -> new IllegalArgumentException("the reader has no ranker of links; try --rules"));
    }
}
