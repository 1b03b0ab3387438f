package entente.gold;

import entente.Entente;
import entente.model.Article;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Token;
import entente.reader.OnnxParser;
import entente.text.Documents;
import entente.text.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast and how large: a folder of reports or rows with texts in, one JSON object out, which is printed too. Nothing
 * comes from a cache. {@code --threads N} (2) read at the same time through one shared session; {@code --limit N}
 * articles; {@code --sample N} (60) articles for warming up and for comparing threads.
 */
final class SpeedTrack implements Track {
    private static final int ROUNDS = 3;
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        List<Article> articles = ArticleFiles.read(input, options);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles in " + input);
        }
        int threads = options.number("--threads", 2);
        List<Article> sample = articles.subList(0, Math.min(articles.size(), options.number("--sample", 60)));
        ObjectNode answer = JsonLines.row();
        answer.putObject("cold").put("firstReadingSeconds", rounded(ColdStart.seconds(input)));
        try (OnnxParser parser = Readers.load(1)) {
            warm(articles, sample, threads, parser, workbench, answer);
            compare(sample, threads, parser, workbench, answer);
        }
        System.out.println(answer.toPrettyString());
        Files.writeString(output, answer.toPrettyString() + "\n");
    }

    private static void warm(
            List<Article> articles,
            List<Article> sample,
            int threads,
            OnnxParser parser,
            Workbench workbench,
            ObjectNode answer)
            throws IOException {
        CountingParser counting = new CountingParser(parser);
        Entente entente = new Entente(workbench.lexicon(), counting);
        Crew crew = new Crew(threads);
        crew.run(sample, entente::read);
        long before = counting.words();
        Memory.reset();
        Crew.Pass pass = crew.run(articles, entente::read);
        long words = counting.words() - before;
        answer.putObject("warm")
                .put("articles", articles.size())
                .put("tokens", words)
                .put("threads", threads)
                .put("seconds", rounded(pass.seconds()))
                .put("articlesPerSecond", rounded(articles.size() / pass.seconds()))
                .put("tokensPerSecond", rounded(words / pass.seconds()))
                .put("articlesPerProcessorSecond", rounded(articles.size() / pass.processor()))
                .put("tokensPerProcessorSecond", rounded(words / pass.processor()));
        ObjectNode memory = answer.putObject("memory");
        memory.put("peakHeapMiB", rounded(Memory.peakHeap() / MEBIBYTE));
        Memory.peakResident().ifPresent(bytes -> memory.put("peakResidentMiB", rounded(bytes / MEBIBYTE)));
    }

    /**
     * The reader alone: tokens per second of callers that share a session of one thread, and of one session with as many;
     * what it costs in a Java of its own.
     */
    private static void compare(
            List<Article> sample, int threads, OnnxParser single, Workbench workbench, ObjectNode whole)
            throws IOException {
        List<Document> documents = sample.stream()
                .map(new Documents(single, workbench.lexicon())::of)
                .toList();
        code(documents, workbench, whole.putObject("coderAlone"));
        ObjectNode answer = whole.putObject("readerAlone");
        List<List<List<String>>> texts =
                documents.stream().map(SpeedTrack::words).toList();
        long words = texts.stream().flatMap(List::stream).mapToLong(List::size).sum();
        double callers = 0;
        double session = 0;
        try (OnnxParser wide = Readers.load(threads)) {
            for (int round = 0; round < ROUNDS; round++) {
                callers = Math.max(callers, words / seconds(texts, threads, single));
                session = Math.max(session, words / seconds(texts, 1, wide));
            }
        }
        answer.put("tokensPerSecondManyCallers", rounded(callers))
                .put("tokensPerSecondOneWideSession", rounded(session))
                .put("gain", rounded(callers / session));
        LoneReader.Cost cost =
                LoneReader.cost(texts.stream().flatMap(List::stream).toList());
        answer.put("loadSeconds", cost.loadSeconds())
                .put("tokensPerProcessorSecond", cost.tokensPerProcessorSecond())
                .put("peakResidentMiB", cost.peakResidentMiB());
    }

    private static void code(List<Document> documents, Workbench workbench, ObjectNode answer) {
        LoneCoder.Rates rates = LoneCoder.rates(documents, workbench.lexicon());
        answer.put("eventsSentencesPerProcessorSecond", Math.round(rates.events()))
                .put("allMentionsAndEventsSentencesPerProcessorSecond", Math.round(rates.all()));
    }

    private static double seconds(List<List<List<String>>> texts, int callers, Parser parser) {
        return new Crew(callers).run(texts, parser::analyse).seconds();
    }

    private static List<List<String>> words(Document document) {
        return document.sentences().stream()
                .map(Sentence::tokens)
                .map(tokens -> tokens.stream().map(Token::form).toList())
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
