package entente.app;

import entente.intake.Details;
import entente.intake.Intake;
import entente.lexicon.ActorDictionary;
import entente.lexicon.DiscardList;
import entente.lexicon.Lexicon;
import entente.lexicon.VerbDictionary;
import entente.model.When;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads reports. */
final class Sources {
    /** What a command says of its paths. */
    static final String PATHS =
            "Reports as plain text, or folders of them; a meta.json in a folder tells their outlets and dates.";

    private static final int MOST_PROBLEMS = 5;

    /** The reports; set by each command, since it is the command that knows which of its words are paths. */
    List<Path> paths = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of reports that nothing else tells of.")
    @Nullable String outlet;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Day of publication of reports that nothing else tells of.")
    @Nullable LocalDate date;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = CharsetName.class,
            description = "Encoding of the files, such as windows-1252; found out when not given.")
    @Nullable Charset charset;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Actors and agents in PETRARCH's format, which go before those that Entente knows; repeatable.")
    List<Path> actors = List.of();

    @Option(
            names = "--verbs",
            paramLabel = "FILE",
            description = "Verbs and their patterns in PETRARCH 2's format, which go before those that Entente knows;"
                    + " repeatable.")
    List<Path> verbs = List.of();

    @Option(
            names = "--one-sided",
            description =
                    "Events of your verbs too of which only the source is known (PETRARCH's require_dyad = False).")
    boolean oneSided;

    @Option(
            names = "--discards",
            paramLabel = "FILE",
            description = "Phrases in PETRARCH's format whose sentences, or with + whole reports, give no events;"
                    + " repeatable.")
    List<Path> discards = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Reports to read at once; all cores when not given.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress and no notices.")
    boolean quiet;

    @Option(names = "--verbose", description = "Every notice, a line each.")
    boolean verbose;

    /** The tables, with those of the user; of lines that are none is told on standard error. */
    Lexicon lexicon(PrintWriter errors) {
        ActorDictionary actor = ActorDictionary.none();
        VerbDictionary verb = VerbDictionary.none();
        DiscardList discard = DiscardList.none();
        read("--actors", actors, actor::read, errors);
        read("--verbs", verbs, verb::read, errors);
        read("--discards", discards, discard::read, errors);
        return Lexicon.load(actor, oneSided ? verb.oneSided() : verb, discard);
    }

    /** Reads files of an option; {@code reader} takes a file's name and lines and gives what is wrong with them. */
    private static void read(
            String option,
            List<Path> files,
            BiFunction<String, List<String>, List<String>> reader,
            PrintWriter errors) {
        for (Path file : files) {
            try {
                tell(file, reader.apply(file.toString(), Files.readAllLines(file)), errors);
            } catch (NoSuchFileException e) {
                throw new Complaint("there is no file " + file + " (" + option + ")");
            } catch (IOException e) {
                throw new Complaint("cannot read " + file + " (" + option + "): it must be text in UTF-8");
            }
        }
    }

    private static void tell(Path file, List<String> problems, PrintWriter errors) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> errors.println("entente: left out: " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            errors.println("entente: and " + (problems.size() - MOST_PROBLEMS) + " more lines of " + file);
        }
    }

    Intake intake() {
        When published = date == null ? When.unknown() : When.day(date);
        return new Intake(new Details(outlet, published, null, null, null), charset);
    }

    /** A charset by any of its names. */
    static final class CharsetName implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException(
                        "no charset is called '" + name + "'; try UTF-8, windows-1252, ISO-8859-2 or Shift_JIS");
            }
        }
    }
}
