package entente.app;

import entente.formats.DossierJson;
import entente.formats.DossierText;
import entente.formats.Edition;
import entente.formats.EventTable;
import entente.formats.FieldConvention;
import entente.formats.HtmlPage;
import entente.model.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente read PATH...}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads reports and prints the record of each story they tell: disputes first.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something was refused; the rest was read",
            "2:the command line was wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente read examples/november-2015",
            "  entente read reports/ --format json > record.json",
            "  entente read reports/ --html record.html",
            "  entente read a.txt --outlet 'Harbour Courier' --date 2015-11-14",
            "  entente read reports/ --actors local-militias.txt",
            "  entente read reports/ --format events --convert --one-a-day > events.csv",
            "  entente read reports/ --verbs PETR.verbs.txt --discards PETR.discards.txt",
            "  entente read reports/ --format json | jq '.dossiers[].disputes'"
        })
final class ReadCommand implements Callable<Integer> {
    /** Larger records are not kept for {@code explain}; it takes them by {@code --from}. */
    private static final int MOST_ARTICLES_KEPT = 2_000;

    /** In what shape the record is printed. */
    enum Format {
        TEXT,
        JSON,
        /** Events alone, as event data. */
        EVENTS
    }

    @Mixin
    Sources sources = new Sources();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, json (the contract of docs/dossier.schema.json) or events (CSV, a row for each source and"
                            + " recipient); text when not given.")
    Format format = Format.TEXT;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes a self-contained page with the reports beside the record, besides what is printed.")
    @Nullable Path html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes the record there and not to standard output.")
    @Nullable Path output;

    @Option(
            names = "--convert",
            description =
                    "Codes as event data has them (events only): plans become promises and threats, refused help a"
                            + " refusal; what is asked for, supposed, past or no politics is left out.")
    boolean convert;

    @Option(
            names = "--one-a-day",
            description = "Of rows with one source, recipient, code and day only the first (events only).")
    boolean oneADay;

    @Option(names = "--all", description = "Long lists whole (text only).")
    boolean all;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Width of the text; 100 when not given.")
    int width = DossierText.USUAL_WIDTH;

    @Option(names = "--no-color", description = "No colours, also on a terminal.")
    boolean plain;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = Sources.PATHS)
    void paths(List<Path> paths) {
        sources.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        if (sources.paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name at least one file or folder of reports");
        }
        if ((convert || oneADay) && format != Format.EVENTS) {
            throw new ParameterException(
                    spec.commandLine(), "--convert and --one-a-day are about event data: add --format events");
        }
        Workplace.Outcome outcome = Workplace.read(sources, spec.commandLine().getErr());
        Edition edition = outcome.edition();
        print(edition);
        if (html != null) {
            try (BufferedWriter page = Files.newBufferedWriter(html)) {
                new HtmlPage().write(edition, outcome.articles(), page);
            }
        }
        keep(edition, outcome.articles());
        PrintWriter errors = spec.commandLine().getErr();
        if (!sources.quiet) {
            Notices.print(edition.gaps(), outcome.files(), sources.verbose, errors);
        }
        return ExitStatus.of(edition.gaps());
    }

    private void print(Edition edition) throws IOException {
        if (output == null) {
            write(edition, spec.commandLine().getOut(), !plain && Terminal.showsColours(System.getenv()));
            return;
        }
        try (BufferedWriter file = Files.newBufferedWriter(output);
                PrintWriter writer = new PrintWriter(file)) {
            write(edition, writer, false);
        }
    }

    private void write(Edition edition, PrintWriter out, boolean colours) {
        switch (format) {
            case TEXT -> out.print(new DossierText(width, colours, all).of(edition));
            case JSON -> out.print(DossierJson.indented().text(edition));
            case EVENTS -> events().write(edition, out);
        }
        out.flush();
    }

    private EventTable events() {
        return new EventTable(convert ? new FieldConvention() : null, oneADay);
    }

    private void keep(Edition edition, List<Article> articles) {
        if (articles.size() > MOST_ARTICLES_KEPT) {
            return;
        }
        try {
            LastRead.keep(LastRead.file(System.getenv()), DossierJson.compact().text(edition));
        } catch (IOException e) {
            // The record is printed; only a later "explain ID" without --from has to be told why it finds nothing.
            if (sources.verbose) {
                spec.commandLine().getErr().println("entente: the record is not kept for explain: " + e.getMessage());
            }
        }
    }
}
