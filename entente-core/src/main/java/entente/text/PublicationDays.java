package entente.text;

import entente.lexicon.Calendar;
import entente.model.Block;
import entente.model.Block.Kind;
import entente.model.Imprint;
import entente.model.Imprint.Dating;
import entente.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day on which an article was published where it says so itself: in byline, address, file name or a line. */
final class PublicationDays {
    /** Lines at either end of an article that may tell. */
    private static final int EDGE = 12;

    private static final int LONGEST_BYLINE = 400;
    private static final int LONGEST_LINE = 80;

    /** "/2015/11/16/", "2015-11-16", "20151116". */
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/_.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    private static final Set<Kind> BYLINES = Set.of(Kind.BYLINE, Kind.DATELINE);

    private final WrittenDates dates;

    PublicationDays(Calendar calendar) {
        this.dates = new WrittenDates(calendar);
    }

    /** The imprint with its day of publication, and where that was found; the same imprint when nothing tells. */
    Imprint in(Imprint imprint, String text, List<Block> blocks) {
        List<Block> head = blocks.subList(0, Math.min(EDGE, blocks.size()));
        List<Block> foot = blocks.subList(Math.max(0, blocks.size() - EDGE), blocks.size());
        Predicate<Block> isLine = block -> isLine(block, text);
        return dated(imprint, Dating.BYLINE, first(text, head, block -> BYLINES.contains(block.kind())))
                .or(() -> dated(imprint, Dating.ADDRESS, inName(imprint.url())))
                .or(() -> dated(imprint, Dating.FILE_NAME, inName(lastPart(imprint.file()))))
                .or(() -> dated(imprint, Dating.LINE, first(text, head, isLine)))
                .or(() -> dated(imprint, Dating.LINE, first(text, foot, isLine)))
                .orElse(imprint);
    }

    private static Optional<Imprint> dated(Imprint imprint, Dating where, Optional<LocalDate> day) {
        return day.map(found -> imprint.withPublished(When.day(found), where));
    }

    private Optional<LocalDate> first(String text, List<Block> blocks, Predicate<Block> carries) {
        return blocks.stream()
                .filter(carries)
                .map(block -> dates.first(text.substring(
                        block.span().start(),
                        Math.min(block.span().end(), block.span().start() + LONGEST_BYLINE))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A line for itself that is no sentence; headlines and captions tell of other days. */
    private static boolean isLine(Block block, String text) {
        boolean tells = block.kind() != Kind.HEADLINE && block.kind() != Kind.CAPTION;
        return tells
                && block.span().length() <= LONGEST_LINE
                && !block.span().in(text).endsWith(".");
    }

    private static String lastPart(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static Optional<LocalDate> inName(@Nullable String name) {
        Matcher figures = IN_NAME.matcher(name == null ? "" : name);
        while (figures.find()) {
            boolean runTogether = figures.group(2).isEmpty()
                    && (figures.group(3).length() < 2 || figures.group(4).length() < 2);
            Optional<LocalDate> day = runTogether
                    ? Optional.empty()
                    : WrittenDates.date(number(figures, 1), number(figures, 3), number(figures, 4));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher figures, int group) {
        return Integer.parseInt(figures.group(group));
    }
}
