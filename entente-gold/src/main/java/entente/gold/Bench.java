package entente.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code ./bench TRACK INPUT OUTPUT}, {@code ./bench all}, {@code ./bench gate}. */
public final class Bench {
    private static final String USAGE = """
            usage: bench TRACK INPUT OUTPUT [OPTION...]   predictions of one track, for the scorer of its name
                   bench all                              every track whose gold is there, one table
                   bench gate [--raise | --lower MEASURE...]   the same, against the floors of entente-gold/floors.tsv

            tracks: TRACKS
            options: --limit N   the first N rows only;  --raw   (parsing) from raw text, or
                     --raw-words from raw sentences;  --all   (quotes) indirect speech too
                     --roles   (shapes) the roles alone, without the tree
                     --actors, --verbs, --discards FILE...   (coding) PETRARCH's dictionaries
                     --kinds   (names) parties, facilities and nationalities apart, for kinds-ner-map.json
                     --gold-tree, --rules, --nearest   (links) on the gold's trees; by simpler means
            Gold data is looked for in ../shared, or where ENTENTE_GOLD points.

            examples:
              ./bench quotes ../shared/gold/quotes/polnear_dev.jsonl quotes.jsonl
              ./bench parsing ../shared/train/ud/gum-dev.conllu parsed.conllu --raw
              ./bench roles ../shared/train/srl/ewt-test.jsonl roles.txt
              ./bench links ../shared/train/ud/gum-dev.conllu links.txt
              ./bench shapes entente-gold/src/main/resources/entente/gold/news-shapes.tsv shapes.txt
            """;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) throws IOException {
        try (Workbench workbench = new Workbench()) {
            if (args.size() == 1 && args.get(0).equals("all")) {
                scoreboard().run(workbench);
                return 0;
            }
            if (!args.isEmpty() && args.get(0).equals("gate")) {
                return gate(args.subList(1, args.size()), workbench) ? 0 : 1;
            }
            if (args.size() < 3) {
                System.err.print(USAGE.replace("TRACKS", String.join(", ", Tracks.names())));
                return args.contains("--help") ? 0 : 2;
            }
            Options options = new Options(args.subList(3, args.size()));
            Tracks.named(args.get(0)).predict(Path.of(args.get(1)), Path.of(args.get(2)), options, workbench);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage());
            return 2;
        }
    }

    private static boolean gate(List<String> options, Workbench workbench) throws IOException {
        Map<String, Double> measured = scoreboard().run(workbench);
        Gate gate = new Gate(root().resolve("entente-gold/floors.tsv"), System.out);
        if (options.contains("--raise") || options.contains("--lower")) {
            List<String> mayFall = new ArrayList<>(options);
            mayFall.removeAll(Arrays.asList("--raise", "--lower"));
            gate.raise(measured, mayFall);
        }
        return gate.passes(measured);
    }

    private static Scoreboard scoreboard() {
        String gold = System.getenv("ENTENTE_GOLD");
        Path folder = gold == null ? root().resolveSibling("shared") : Path.of(gold);
        return new Scoreboard(root(), folder, System.out);
    }

    private static Path root() {
        return Path.of(Objects.requireNonNullElse(System.getenv("ENTENTE_ROOT"), "."))
                .toAbsolutePath()
                .normalize();
    }
}
