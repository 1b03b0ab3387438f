package entente.formats;

import entente.model.Article;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Imprint;
import entente.model.Span;
import entente.model.Voice;
import entente.model.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented reports on an invented bombing, and evidence that is cut out of them. */
final class Reports {
    static final Article HARBOUR =
            article("harbour", "Harbour Post", 4, "Blast at Saltmere ferry terminal kills at least 12", "Coastal Wire");
    static final Article LEDGER = article("ledger", "Northern Ledger", 5, "Death toll of terminal bombing rises to 15");
    static final Article EVENING =
            article("evening", "Evening Mail", 4, "At least 12 dead in ferry terminal bombing", "Coastal Wire");
    static final Article DELTA = article("delta", "Delta Times", 6, "Ostrava Bay rejects charge over Saltmere attack");
    static final Article UNREAD = article("sud", null, 0, "Les ports du Sud rouvrent lundi");

    static final List<Article> ALL = List.of(HARBOUR, LEDGER, EVENING, DELTA, UNREAD);

    private Reports() {}

    static When march(int day) {
        return When.day(LocalDate.of(2021, 3, day));
    }

    /** Evidence for words of an article, said by the speakers given, from outer to inner. */
    static Evidence evidence(Article article, String words, String... speakers) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + article.imprint().file() + ": " + words);
        }
        return evidence(article, new Span(start, start + words.length()), "sample.rule", .75, speakers);
    }

    static Evidence evidence(Article article, Span span, String rule, double score, String... speakers) {
        String sentence = article.text().substring(sentenceStart(article, span), sentenceEnd(article, span));
        return new Evidence(
                article.id(),
                span,
                span.in(article.text()),
                sentence,
                chain(article.imprint(), speakers),
                new Basis(rule, score));
    }

    static Article article(Imprint imprint, String text) {
        return new Article(imprint, text, List.of());
    }

    private static Article article(String name, @Nullable String outlet, int day, String title, String... origins) {
        When published = day == 0 ? When.unknown() : march(day);
        String language = outlet == null ? "fr" : "en";
        Imprint imprint = new Imprint(
                "a-" + name, name + ".txt", outlet, null, title, null, published, language, List.of(origins));
        return new Article(imprint, text(name + ".txt"), List.of());
    }

    private static String text(String file) {
        try (InputStream bytes = Reports.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Voice> chain(Imprint imprint, String... speakers) {
        List<Voice> chain = new ArrayList<>();
        chain.add(new Voice(Voice.Role.OUTLET, imprint.publisher()));
        imprint.origins().forEach(agency -> chain.add(new Voice(Voice.Role.AGENCY, agency)));
        for (String speaker : speakers) {
            chain.add(new Voice(Voice.Role.SPEAKER, speaker));
        }
        return chain;
    }

    private static int sentenceStart(Article article, Span span) {
        int line = article.text().lastIndexOf('\n', span.start()) + 1;
        int stop = article.text().lastIndexOf(". ", span.start());
        return Math.max(line, stop < 0 ? 0 : stop + 2);
    }

    private static int sentenceEnd(Article article, Span span) {
        int from = Math.max(span.start(), span.end() - 1);
        int line = article.text().indexOf('\n', from);
        int stop = article.text().indexOf(". ", from);
        int end = line < 0 ? article.text().length() : line;
        return Math.max(span.end(), stop < 0 ? end : Math.min(end, stop + 1));
    }
}
