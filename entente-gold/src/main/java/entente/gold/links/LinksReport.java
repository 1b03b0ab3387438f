package entente.gold.links;

import entente.gold.links.Outcome.Tally;
import entente.model.Link;
import entente.model.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Figures over documents: the CoNLL measures by words and by heads, and how many pronouns, names and other phrases that
 * have an antecedent were linked to a right one, all together and by genre.
 */
public final class LinksReport {
    private final List<Outcome> outcomes = new ArrayList<>();

    /** A document and what was found in it. */
    public void add(GoldDocument document, List<Link> links) {
        outcomes.add(new Outcome(document, links));
    }

    /** The figures, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(metrics("words", Outcome::exactChains)).append(metrics("heads", Outcome::headChains));
        appendSorts("all", outcomes, text);
        SortedMap<String, List<Outcome>> byGenre = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            byGenre.computeIfAbsent(outcome.document().genre(), g -> new ArrayList<>())
                    .add(outcome);
        }
        byGenre.forEach((genre, some) -> appendSorts(genre, some, text));
        return text.toString();
    }

    private String metrics(String name, Function<Outcome, List<List<Phrase>>> chains) {
        Clustering<Mention> gold = clustering(Outcome::goldChains);
        Clustering<Mention> found = clustering(chains);
        return String.format(
                Locale.ROOT,
                "%s CoNLL %.4f%n%s%s%s",
                name,
                Metrics.conll(gold, found),
                line("  MUC", Metrics.muc(gold, found)),
                line("  B3", Metrics.bcubed(gold, found)),
                line("  CEAFe", Metrics.ceafe(gold, found)));
    }

    /** A phrase with its document, so that all documents are one. */
    private record Mention(int document, Phrase phrase) {}

    private Clustering<Mention> clustering(Function<Outcome, List<List<Phrase>>> chains) {
        List<List<Mention>> all = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            int document = at;
            for (List<Phrase> chain : chains.apply(outcomes.get(at))) {
                all.add(chain.stream()
                        .map(phrase -> new Mention(document, phrase))
                        .toList());
            }
        }
        return new Clustering<>(all);
    }

    private static void appendSorts(String name, List<Outcome> outcomes, StringBuilder text) {
        Map<Sort, Tally> sum = new EnumMap<>(Sort.class);
        Tally pronouns = new Tally();
        for (Outcome outcome : outcomes) {
            outcome.tallies().forEach((sort, tally) -> {
                sum.computeIfAbsent(sort, s -> new Tally()).add(tally);
                if (sort.isPronoun()) {
                    pronouns.add(tally);
                }
            });
        }
        text.append(line(name + " pronouns", pronouns.score()));
        sum.forEach(
                (sort, tally) -> text.append(line(name + " " + sort.name().toLowerCase(Locale.ROOT), tally.score())));
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%s P %.4f R %.4f F1 %.4f (%.0f of %.0f)%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.rightWanted(),
                score.wanted());
    }
}
