package entente.app;

import entente.Entente;
import entente.formats.Edition;
import entente.model.Article;
import entente.model.Imprint;
import entente.reader.OnnxParser;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Composition: what reads what, in one place. */
final class Workplace {
    private Workplace() {}

    /**
     * All that a command reads.
     *
     * @param articles with their texts, in the order of the files
     */
    record Outcome(Edition edition, List<Article> articles) {

        /** Article ids to the files that the user knows them by. */
        Map<String, String> files() {
            Map<String, String> files = new HashMap<>();
            articles.forEach(
                    article -> files.put(article.id(), article.imprint().file()));
            return files;
        }
    }

    /** Reads the sources of a command from bytes to dossiers. */
    static Outcome read(Sources sources, PrintWriter errors) {
        Progress progress = new Progress(!sources.quiet && Terminal.showsProgress(System.getenv()));
        try (OnnxParser parser = OnnxParser.load()) {
            Entente entente = new Entente(sources.lexicon(errors), parser);
            Batch batch = new Batch(sources.intake(), entente::read, sources.threads);
            Batch.Result result = batch.read(sources.paths, progress);
            List<Imprint> imprints = result.readings().stream()
                    .map(reading -> reading.digest().imprint())
                    .toList();
            Edition edition =
                    new Edition(Version.program(), imprints, entente.reconcile(result.readings()), result.gaps());
            return new Outcome(edition, result.articles());
        }
    }
}
