package entente.mention;

import entente.lexicon.Calendar;
import entente.lexicon.Lexicon;
import entente.model.Block;
import entente.model.Day;
import entente.model.Document;
import entente.model.Sentence;
import entente.model.Upos;
import entente.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of time in a document, resolved against the day of publication. Without that day only what is absolute
 * resolves.
 */
public final class Days {
    private static final int CHRONICLE = 4;

    private Days() {}

    /** The days of a document, in the order of the text. */
    public static List<Day> in(Document document, Lexicon lexicon) {
        LocalDate published = published(document);
        Anchor anchor = new Anchor(published, isChronicle(document, lexicon, published));
        List<Day> days = new ArrayList<>();
        Block block = null;
        for (Sentence sentence : document.sentences()) {
            if (!sentence.block().equals(block)) {
                block = sentence.block();
                anchor.newParagraph();
            }
            days.addAll(new DayReader(sentence, lexicon, anchor).read());
        }
        return days;
    }

    /** The day that says when the word of a sentence happens, if one does. */
    public static Optional<Day> at(Document document, Mentions mentions, int sentence, int token) {
        return DayLinks.of(document, mentions, sentence, token).at(token);
    }

    private static @Nullable LocalDate published(Document document) {
        When when = document.imprint().published();
        return when.latest() != null ? when.latest() : when.earliest();
    }

    /** A text that names many other years, and hardly a weekday, tells of those years and not of its day of publication. */
    private static boolean isChronicle(Document document, Lexicon lexicon, @Nullable LocalDate published) {
        int years = 0;
        int news = 0;
        for (Sentence sentence : document.sentences()) {
            TimeWords words = new TimeWords(sentence, lexicon);
            for (int at = 0; at < words.size(); at++) {
                int year = words.year(at).orElse(0);
                boolean other = published == null || Math.abs(published.getYear() - year) > 1;
                years += year > 0 && other && words.isTagged(at, Upos.NUM) ? 1 : 0;
                news += words.weekday(at).isPresent()
                                || words.value(Calendar.Kind.DEICTIC, at).isPresent()
                        ? 1
                        : 0;
            }
        }
        return years >= CHRONICLE && years > news;
    }
}
