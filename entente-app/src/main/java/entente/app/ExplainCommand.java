package entente.app;

import entente.formats.DossierText;
import entente.formats.Explanation;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code entente explain ID}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Prints the words, the sentence, the chain of sources, and the rule or score behind a value of a record.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the value was explained",
            "1:no such value, or no record to look in",
            "2:the command line was wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente explain i-3fa9c04d5e21                        an incident of the last record read",
            "  entente explain i-3fa9c04d5e21/killed/all             one toll of it",
            "  entente explain s-0b1c2d3e4f50 --from record.json     a statement of a record that was kept",
            "  entente explain e-90ab12cd34ef reports/               reads the reports first"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "As the record shows it; a toll is INCIDENT/STATE/GROUP.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    String id;

    @Mixin
    Sources sources = new Sources();

    @Option(names = "--from", paramLabel = "FILE", description = "A record that 'entente read --format json' wrote.")
    @Nullable Path from;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Width of the text; 100 when not given.")
    int width = DossierText.USUAL_WIDTH;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    CommandSpec spec;

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", description = Sources.PATHS)
    void paths(List<Path> paths) {
        sources.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        Explanation explanation = explanation(Terminal.showsColours(System.getenv()));
        boolean known = explanation.knows(id);
        PrintWriter out =
                known ? spec.commandLine().getOut() : spec.commandLine().getErr();
        out.print(explanation.explain(id));
        out.flush();
        return known ? ExitStatus.READ : ExitStatus.REFUSED;
    }

    private Explanation explanation(boolean colours) throws IOException {
        if (!sources.paths.isEmpty()) {
            return Explanation.of(
                    Workplace.read(sources, spec.commandLine().getErr()).edition(), width, colours);
        }
        Path file = from != null ? from : LastRead.file(System.getenv());
        if (!Files.isRegularFile(file)) {
            throw new Complaint("there is no record at " + file
                    + "; run 'entente read PATH...' first, or name one with --from FILE");
        }
        try {
            return Explanation.of(Files.readString(file), width, colours);
        } catch (JacksonException e) {
            throw new Complaint(file + " is no record in JSON: " + e.getOriginalMessage());
        }
    }
}
