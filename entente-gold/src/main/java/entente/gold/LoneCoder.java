package entente.gold;

import entente.claim.Context;
import entente.claim.Events;
import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Document;
import entente.source.Chains;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** What it costs to code events of sentences that are parsed already: sentences a second of one processor, at best. */
final class LoneCoder {
    private static final int PASSES = 25;
    private static final double NANOS = 1e9;

    /**
     * The two rates.
     *
     * @param events from mentions to events: what PETRARCH calls coding
     * @param all from the parse: actors, places, days, numbers, quotes, who says so, events
     */
    record Rates(double events, double all) {}

    private LoneCoder() {}

    static Rates rates(List<Document> documents, Lexicon lexicon) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long sentences = documents.stream()
                .mapToLong(document -> document.sentences().size())
                .sum();
        double events = 0;
        double all = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = clock.getCurrentThreadCpuTime();
            List<Context> contexts = documents.stream()
                    .map(document -> context(document, lexicon))
                    .toList();
            long read = clock.getCurrentThreadCpuTime();
            contexts.forEach(Events::in);
            long end = clock.getCurrentThreadCpuTime();
            events = Math.max(events, sentences * NANOS / (end - read));
            all = Math.max(all, sentences * NANOS / (end - start));
        }
        return new Rates(events, all);
    }

    private static Context context(Document document, Lexicon lexicon) {
        Mentions mentions = Mentions.in(document, lexicon);
        return new Context(document, mentions, Chains.of(document, mentions, lexicon), lexicon);
    }
}
