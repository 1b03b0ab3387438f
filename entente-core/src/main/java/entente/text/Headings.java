package entente.text;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Block.Kind;
import entente.model.Imprint;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads title, byline and day of publication off an article's own blocks where its imprint lacks them. */
final class Headings {
    private static final int LONGEST = 400;
    private static final int TITLE_WORDS = 4;
    private static final int HEAD = 12;

    private Headings() {}

    /** The article with an imprint as complete as its blocks allow; what the imprint said before stays. */
    static Article complete(Article article, List<Block> blocks, Lexicon lexicon) {
        Imprint imprint = article.imprint();
        String title = imprint.title() == null ? title(article, blocks) : imprint.title();
        String byline = imprint.byline() == null ? byline(article, blocks, lexicon) : imprint.byline();
        Imprint found = imprint.withHeading(title, byline);
        if (!imprint.published().isKnown()) {
            WrittenDates dates = new WrittenDates(lexicon.calendar());
            Optional<LocalDate> day = published(article, blocks, dates);
            found = day.isPresent() ? found.withPublished(When.day(day.get())) : found;
        }
        return new Article(found, article.text(), article.blocks());
    }

    private static @Nullable String title(Article article, List<Block> blocks) {
        for (Block block : head(blocks)) {
            String words = words(article, block);
            if (block.kind() == Kind.HEADLINE && words.split("\\s+", -1).length >= TITLE_WORDS) {
                return words;
            }
        }
        return null;
    }

    private static @Nullable String byline(Article article, List<Block> blocks, Lexicon lexicon) {
        for (Block block : head(blocks)) {
            String words = words(article, block);
            if (block.kind() == Kind.BYLINE && words.regionMatches(true, 0, "by ", 0, 3)) {
                return withoutDate(words.substring(3), lexicon);
            }
        }
        return null;
    }

    /** Names go before the month, the weekday or the first figure. */
    private static @Nullable String withoutDate(String words, Lexicon lexicon) {
        StringBuilder names = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            boolean date = lexicon.calendar().month(word).isPresent()
                    || lexicon.calendar().weekday(word).isPresent();
            if (date || word.chars().anyMatch(Character::isDigit) || word.equals("|")) {
                break;
            }
            names.append(names.isEmpty() ? "" : " ").append(word);
        }
        return names.isEmpty() ? null : names.toString();
    }

    /** Bylines and datelines carry the day. */
    private static Optional<LocalDate> published(Article article, List<Block> blocks, WrittenDates dates) {
        for (Block block : head(blocks)) {
            boolean carries = block.kind() == Kind.BYLINE || block.kind() == Kind.DATELINE;
            Optional<LocalDate> day = carries ? dates.first(words(article, block)) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static List<Block> head(List<Block> blocks) {
        return blocks.subList(0, Math.min(HEAD, blocks.size()));
    }

    private static String words(Article article, Block block) {
        int end = Math.min(block.span().end(), block.span().start() + LONGEST);
        return article.text().substring(block.span().start(), end);
    }
}
