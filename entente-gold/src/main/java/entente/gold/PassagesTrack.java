package entente.gold;

import entente.gold.TimedPassage.Expression;
import entente.mention.Days;
import entente.model.Article;
import entente.model.Day;
import entente.model.Imprint;
import entente.model.When;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Expressions of time in short passages of news, marked by hand, each read as an article of its own. An expression is
 * right when it overlaps a mark and has its value (relaxed match and value of TempEval-3). Of the passages that are held
 * out it tells the total and nothing else.
 */
final class PassagesTrack implements Track {

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        ScoreTable table = new ScoreTable();
        StringBuilder misread = new StringBuilder();
        for (TimedPassage passage : options.limited(TimedPassage.read(input))) {
            List<Day> days = Days.in(documents.of(article(passage)), workbench.lexicon());
            Set<Expression> found = found(passage, days);
            table.add(found, new HashSet<>(passage.expressions()), any -> rows(passage));
            if (!passage.isHeldOut()) {
                misread.append(misread(passage, days, found));
            }
        }
        Files.writeString(output, table.text() + misread);
    }

    private static Article article(TimedPassage passage) {
        String id = Integer.toString(passage.id());
        When published = When.day(passage.published());
        return new Article(
                new Imprint(id, id, null, null, null, null, published, "en", List.of()), passage.text(), List.of());
    }

    /** What was read, in the words of the mark where it is right. */
    private static Set<Expression> found(TimedPassage passage, List<Day> days) {
        List<Expression> open = new ArrayList<>(passage.expressions());
        Set<Expression> found = new HashSet<>();
        for (Day day : days) {
            Optional<Expression> right = open.stream()
                    .filter(e -> e.span().overlaps(day.span()) && e.value().equals(day.timex()))
                    .findFirst();
            right.ifPresent(open::remove);
            found.add(right.orElseGet(() -> new Expression(day.span(), day.timex())));
        }
        return found;
    }

    private static List<String> rows(TimedPassage passage) {
        return List.of("all", passage.isHeldOut() ? "held-out" : "development");
    }

    private static String misread(TimedPassage passage, List<Day> days, Set<Expression> found) {
        StringBuilder lines = new StringBuilder();
        for (Expression expression : passage.expressions()) {
            if (!found.contains(expression)) {
                String read = days.stream()
                        .filter(day -> day.span().overlaps(expression.span()))
                        .map(Day::timex)
                        .findFirst()
                        .orElse("nothing");
                lines.append(line(passage, expression, read));
            }
        }
        found.stream()
                .filter(read ->
                        passage.expressions().stream().noneMatch(e -> e.span().overlaps(read.span())))
                .forEach(read -> lines.append(line(passage, read, "no expression of time")));
        return lines.toString();
    }

    private static String line(TimedPassage passage, Expression expression, String other) {
        String words = passage.text()
                .substring(expression.span().start(), expression.span().end());
        return String.format(Locale.ROOT, "misread %d %s %s: %s%n", passage.id(), words, expression.value(), other);
    }
}
