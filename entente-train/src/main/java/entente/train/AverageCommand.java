package entente.train;

import entente.train.network.Average;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./train average}: one run out of the stops of another. */
@Command(
        name = "average",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Averages the weights that a run had at several stops, for a model that is better than at any of them.",
            "Keep a copy of the work folder at each stop; ./train --work FOLDER --epochs N exports the average."
        },
        footerHeading = "%nExample:%n",
        footer = "  ./train average /tmp/at-13 /tmp/at-20 --to /tmp/mean && ./train --work /tmp/mean --epochs 20")
final class AverageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "2..*", description = "work folders, the furthest run last")
    private List<Path> runs = List.of();

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "work folder to write")
    private Path to = Path.of("");

    private AverageCommand() {}

    @Override
    public Integer call() throws IOException {
        int epochs = new Average(runs).write(to);
        System.out.printf("the average of %d runs is in %s, after %d epochs%n", runs.size(), to, epochs);
        return 0;
    }
}
