package entente.gold;

import entente.Entente;
import entente.lexicon.Actions;
import entente.lexicon.Table;
import entente.model.Article;
import entente.model.Event;
import entente.model.Imprint;
import entente.model.Party;
import entente.model.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether the entries of the tables of actions tell what their examples say they tell: each sentence is read as an article
 * of its own, once for each word of its entry, and must give an event of the code, done by Norway to Kenya.
 */
final class ActionsTrack implements Track {
    private static final String ACTOR = "NOR";
    private static final String ACTED_UPON = "KEN";
    private static final When PUBLISHED = When.day(LocalDate.of(2020, 1, 15));

    /** What the examples of some tables gave. */
    record Result(int examples, List<String> failures) {}

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Result result = check(rows(input, workbench), new Entente(workbench.lexicon(), workbench.parser()));
        double share = 1 - (double) result.failures().size() / Math.max(1, result.examples());
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "examples %.4f (%d of %d)%n",
                share,
                result.examples() - result.failures().size(),
                result.examples()));
        result.failures().forEach(failure -> text.append(failure).append('\n'));
        Files.writeString(output, text);
    }

    private static List<Table.Row> rows(Path input, Workbench workbench) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        for (String table : Actions.tables(workbench.lexicon().acts().codes())) {
            Path file = Files.isDirectory(input) ? input.resolve(Path.of(table).getFileName()) : input;
            if (Files.isDirectory(input) || file.endsWith(Path.of(table).getFileName())) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    rows.addAll(Table.rows(file.getFileName().toString(), lines));
                }
            }
        }
        return rows;
    }

    /** Reads every example of some entries. */
    static Result check(List<Table.Row> rows, Entente entente) {
        WordForms forms = new WordForms();
        int examples = 0;
        List<String> failures = new ArrayList<>();
        for (Table.Row row : rows) {
            if (ActionExample.isMissing(row)) {
                examples++;
                failures.add(row.file() + ":" + row.line() + ": has no example: " + row.cell(0));
                continue;
            }
            for (List<ActionExample> wordings : ActionExample.of(row, forms)) {
                examples++;
                if (wordings.stream().noneMatch(example -> told(example, read(example, entente)))) {
                    failures.add(failure(wordings.get(0), entente));
                }
            }
        }
        return new Result(examples, failures);
    }

    private static List<Event> read(ActionExample example, Entente entente) {
        String id = example.row().file() + ":" + example.row().line();
        Imprint imprint = new Imprint(id, id, null, null, null, null, PUBLISHED, "en", List.of());
        return entente.read(new Article(imprint, example.sentence(), List.of())).claims(Event.class);
    }

    private static boolean told(ActionExample example, List<Event> events) {
        return events.stream()
                .anyMatch(event -> event.code().cameo().equals(example.code())
                        && (!example.hasSource() || names(event.source(), ACTOR))
                        && (!example.hasRecipient() || names(event.recipient(), ACTED_UPON)));
    }

    private static boolean names(List<Party> parties, String country) {
        return parties.stream()
                .anyMatch(party -> party.code() != null && party.code().startsWith(country));
    }

    private static String failure(ActionExample example, Entente entente) {
        String given = read(example, entente).stream()
                .map(event -> codes(event.source()) + " " + event.code().cameo() + " " + codes(event.recipient()))
                .collect(Collectors.joining(", "));
        return example.row().file() + ":" + example.row().line() + ": " + example.words() + " (" + example.code()
                + "): " + example.sentence() + " -> " + (given.isEmpty() ? "nothing" : given);
    }

    private static String codes(List<Party> parties) {
        return parties.stream().map(party -> String.valueOf(party.code())).collect(Collectors.joining("+", "[", "]"));
    }
}
