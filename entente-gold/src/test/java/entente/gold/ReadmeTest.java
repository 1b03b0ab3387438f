package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints: its console blocks are run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String COMMAND = "$ ./entente ";
    private static final String ELISION = "...";

    private record Block(List<String> arguments, List<String> output) {}

    @Test
    void everyCommandOfTheReadmePrintsWhatIsShown() throws IOException {
        List<Block> blocks = blocks(Files.readAllLines(ROOT.resolve("README.md")));
        assertThat(blocks).as("console blocks that run ./entente").isNotEmpty();
        for (Block block : blocks) {
            assertPrints(block);
        }
    }

    @Test
    void theFirstCommandShowsItsOutputByLineFifteen() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(lines.subList(0, 14)).anyMatch(line -> line.startsWith(COMMAND));
    }

    @Test
    void everyLinkOfTheDocumentsLeadsToAFile() throws IOException {
        Pattern link = Pattern.compile("]\\(([\\w./-]+)\\)");
        for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
            Matcher links = link.matcher(Files.readString(ROOT.resolve(document)));
            while (links.find()) {
                assertThat(ROOT.resolve(links.group(1))).as(document).exists();
            }
        }
    }

    @Test
    void everyTableThatOneCanAddToIsThere() throws IOException {
        Path lexicon = ROOT.resolve("entente-core/src/main/resources/entente/lexicon");
        Path data = ROOT.resolve("entente-core/src/data");
        Matcher tables =
                Pattern.compile("`([a-z-]+\\.tsv)`").matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
        int seen = 0;
        for (; tables.find(); seen++) {
            String table = tables.group(1);
            boolean there = Files.exists(lexicon.resolve(table))
                    || Files.exists(data.resolve(table))
                    || Files.exists(ROOT.resolve("entente-gold/src/main/resources/entente/gold")
                            .resolve(table));
            assertThat(there).as(table).isTrue();
        }
        assertThat(seen).isGreaterThan(10);
    }

    private static void assertPrints(Block block) {
        List<String> printed = run(block.arguments());
        int at = 0;
        boolean anywhere = false;
        for (String wanted : block.output()) {
            if (wanted.strip().equals(ELISION)) {
                anywhere = true;
                continue;
            }
            int found = anywhere ? indexFrom(printed, at, wanted) : at;
            assertThat(found < printed.size() ? printed.get(found) : "(the end)")
                    .as("line of: ./entente %s", String.join(" ", block.arguments()))
                    .isEqualTo(wanted);
            at = found + 1;
            anywhere = false;
        }
    }

    private static int indexFrom(List<String> printed, int from, String wanted) {
        int at = from;
        while (at < printed.size() && !printed.get(at).equals(wanted)) {
            at++;
        }
        return at;
    }

    private static List<String> run(List<String> arguments) {
        PrintStream real = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(atRoot(arguments))).isZero();
        } finally {
            System.setOut(real);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    /** The tests of a module run in its folder; the README's commands at the root. */
    private static String[] atRoot(List<String> arguments) {
        return arguments.stream()
                .map(argument -> argument.startsWith("examples/")
                        ? ROOT.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```console") && lines.get(i + 1).startsWith(COMMAND)) {
                int end = i + 2;
                while (!lines.get(end).startsWith("```")) {
                    end++;
                }
                String command = lines.get(i + 1).substring(COMMAND.length());
                blocks.add(new Block(Arrays.asList(command.split(" ")), List.copyOf(lines.subList(i + 2, end))));
            }
        }
        return blocks;
    }
}
