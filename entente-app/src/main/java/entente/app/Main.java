package entente.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The command line. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads what many outlets report about one crisis and keeps one sourced record of it.",
        subcommands = {ReadCommand.class, ExplainCommand.class, CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something was refused (a line on standard error names it); the rest was read",
            "2:the command line was wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente read reports/                          the record of a folder of reports",
            "  entente read reports/ --format json > r.json   the same for programs",
            "  entente read a.txt b.txt --html record.html    a page with the words behind each value",
            "  entente explain i-3fa9c04d5e21                 why a value stands in the last record"
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command; the exit status is documented in {@link ExitStatus}. */
    public static int run(String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures());
        if (args.length == 0) {
            commandLine.usage(commandLine.getErr());
            return ExitStatus.USAGE;
        }
        return commandLine.execute(args);
    }

    /** Nothing but a line reaches a user; ENTENTE_DEBUG=1 asks for more. */
    private static IExecutionExceptionHandler failures() {
        return (failure, commandLine, parsed) -> {
            commandLine
                    .getErr()
                    .println("entente: "
                            + (failure instanceof Complaint
                                    ? ""
                                    : failure.getClass().getSimpleName() + ": ") + failure.getMessage());
            if ("1".equals(System.getenv("ENTENTE_DEBUG"))) {
                Arrays.stream(failure.getStackTrace())
                        .forEach(frame -> commandLine.getErr().println("  at " + frame));
            }
            return ExitStatus.REFUSED;
        };
    }
}
