package entente.app;

import entente.intake.Found;
import entente.intake.Intake;
import entente.intake.Listing;
import entente.intake.Taken;
import entente.model.Article;
import entente.model.Gap;
import entente.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads many files at once and keeps their order. The only class that starts threads: each takes a file, reads it from
 * bytes to claims, and takes the next.
 */
final class Batch {
    private final Intake intake;
    private final Function<Article, Reading> reader;
    private final int threads;

    Batch(Intake intake, Function<Article, Reading> reader, int threads) {
        this.intake = intake;
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * What came of a batch.
     *
     * @param articles each once, in the order of the files
     * @param readings of the same articles
     * @param gaps of files and of articles
     */
    record Result(List<Article> articles, List<Reading> readings, List<Gap> gaps) {}

    private record Outcome(Taken taken, List<Reading> reading, List<Gap> failures) {}

    Result read(List<Path> paths, Progress progress) {
        Listing listing = intake.list(paths);
        progress.start(listing.files().size());
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (Found file : listing.files()) {
                futures.add(workers.submit(() -> {
                    Outcome outcome = read(file);
                    progress.step();
                    return outcome;
                }));
            }
            for (Future<Outcome> future : futures) {
                outcomes.add(finished(future));
            }
        } finally {
            progress.end();
        }
        return collect(listing, outcomes);
    }

    private Outcome read(Found file) {
        try {
            Taken taken = intake.take(file);
            Article article = taken.article();
            List<Reading> reading = article == null ? List.of() : List.of(reader.apply(article));
            return new Outcome(taken, reading, List.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The rim: a fault of ours in one article must not cost the user the others.
            String note = "could not be read, through a fault of Entente (" + e + "); please report it with the file";
            return new Outcome(
                    new Taken(null, List.of()),
                    List.of(),
                    List.of(new Gap(Gap.Code.UNREADABLE, file.name(), null, note)));
        }
    }

    private static Outcome finished(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reading thread failed", e.getCause());
        }
    }

    private static Result collect(Listing listing, List<Outcome> outcomes) {
        Map<String, Article> articles = new LinkedHashMap<>();
        List<Reading> readings = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>(listing.gaps());
        for (Outcome outcome : outcomes) {
            gaps.addAll(outcome.taken().gaps());
            gaps.addAll(outcome.failures());
            Article article = outcome.taken().article();
            if (article == null || outcome.reading().isEmpty()) {
                continue;
            }
            Article before = articles.putIfAbsent(article.id(), article);
            if (before == null) {
                readings.addAll(outcome.reading());
                outcome.reading().forEach(reading -> gaps.addAll(reading.gaps()));
            } else {
                gaps.add(duplicate(article, before));
            }
        }
        return new Result(List.copyOf(articles.values()), List.copyOf(readings), List.copyOf(gaps));
    }

    private static Gap duplicate(Article article, Article before) {
        String note = "the same article as " + before.imprint().file() + "; counted once";
        return new Gap(Gap.Code.DUPLICATE, article.imprint().file(), null, note);
    }
}
