package entente.train;

import entente.model.Argument;
import entente.model.Predicate;
import entente.text.Analysis;
import entente.text.Parser;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import entente.train.network.Tally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** How well the exported model reads sentences that it has not learned from, from gold words. */
final class Figures {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private Figures() {}

    /** Figures to print by what they say, for each corpus. */
    static SequencedMap<String, String> of(Parser parser, Map<String, List<Example>> development) {
        SequencedMap<String, String> figures = new LinkedHashMap<>();
        development.forEach((corpus, examples) -> {
            Figures measured = new Figures();
            examples.stream()
                    .filter(example -> example.size() <= parser.longestSentence())
                    .forEach(example -> measured.mark(parser, example));
            measured.tallies.forEach((name, tally) ->
                    figures.put(corpus + " development, " + name, String.format(Locale.ROOT, "%.4f", tally.f1())));
        });
        return figures;
    }

    private void mark(Parser parser, Example example) {
        Analysis analysis = parser.analyse(List.of(example.words())).getFirst();
        Syntax syntax = example.syntax();
        if (syntax != null) {
            markSyntax(analysis, syntax);
        }
        List<Frame> frames = example.frames();
        if (frames != null) {
            markFrames(analysis, frames, example.size());
        }
    }

    private void markSyntax(Analysis analysis, Syntax syntax) {
        for (int word = 0; word < syntax.upos().size(); word++) {
            boolean tagged =
                    analysis.upos().get(word).name().equals(syntax.upos().get(word));
            boolean attached = analysis.heads().get(word).equals(syntax.heads().get(word));
            boolean named =
                    analysis.relations().get(word).equals(syntax.relations().get(word));
            mark("UPOS", tagged);
            mark("UAS", attached);
            mark("LAS with subtypes", attached && named);
        }
    }

    private void mark(String name, boolean right) {
        tally(name).mark(1, right ? 1 : 2);
    }

    private void markFrames(Analysis analysis, List<Frame> frames, int words) {
        Map<Integer, Predicate> found = new HashMap<>();
        analysis.predicates().forEach(predicate -> found.put(predicate.token(), predicate));
        Map<Integer, Frame> wanted = new HashMap<>();
        frames.forEach(frame -> wanted.put(frame.predicate(), frame));
        for (int word = 0; word < words; word++) {
            Predicate predicate = found.get(word);
            Frame frame = wanted.get(word);
            tally("predicates F1").mark(predicate == null ? 0 : 1, frame == null ? 0 : 1);
            markArguments(
                    predicate == null ? Map.of() : roles(predicate),
                    frame == null ? Map.of() : frame.arguments(),
                    words);
        }
    }

    private static Map<Integer, String> roles(Predicate predicate) {
        Map<Integer, String> roles = new HashMap<>();
        for (Argument argument : predicate.arguments()) {
            roles.put(argument.token(), argument.role());
        }
        return roles;
    }

    private void markArguments(Map<Integer, String> found, Map<Integer, String> wanted, int words) {
        for (int word = 0; word < words; word++) {
            String role = found.get(word);
            String gold = wanted.get(word);
            boolean right = role != null && role.equals(gold);
            tally("arguments F1, predicates found").mark(role == null ? 0 : 1, gold == null ? 0 : right ? 1 : 2);
        }
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }
}
