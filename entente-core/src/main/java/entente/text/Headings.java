package entente.text;

import entente.lexicon.Lexicon;
import entente.model.Article;
import entente.model.Block;
import entente.model.Block.Kind;
import entente.model.Imprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads outlet, title, byline and day of publication off an article's own blocks where its imprint lacks them. */
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
        String outlet = imprint.outlet() == null ? Publishers.of(article, blocks, lexicon) : imprint.outlet();
        Imprint found = imprint.withHeading(outlet, title, byline);
        if (!imprint.published().isKnown()) {
            found = new PublicationDays(lexicon.calendar()).in(found, article.text(), blocks);
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

    private static List<Block> head(List<Block> blocks) {
        return blocks.subList(0, Math.min(HEAD, blocks.size()));
    }

    private static String words(Article article, Block block) {
        int end = Math.min(block.span().end(), block.span().start() + LONGEST);
        return article.text().substring(block.span().start(), end);
    }
}
