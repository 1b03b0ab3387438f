package entente.train.network;

import entente.model.Upos;
import entente.reader.FrameCounts;
import entente.reader.PathNumbers;
import entente.reader.TreePaths;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import entente.train.export.FrameCountsFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts which roles the predicates of a corpus have, for {@link FrameCounts}. */
public final class FrameTally {
    private static final int NO_ROLE = 0;

    private final LabelSets labels;
    private final PathNumbers paths;
    private final int ways;
    private final SortedMap<String, Integer> senseNumbers = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Integer>> senses = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<Integer, Integer>> counts = new TreeMap<>();

    private FrameTally(LabelSets labels) {
        this.labels = labels;
        this.paths = labels.pathNumbers();
        this.ways = labels.paths().size();
    }

    /** The file of what the examples show whose trees and roles are known. */
    public static byte[] of(Collection<Example> examples, LabelSets labels) {
        FrameTally tally = new FrameTally(labels);
        tally.numberSenses(examples);
        examples.forEach(tally::add);
        return FrameCountsFile.of(tally.senses, tally.ways, tally.counts);
    }

    private void numberSenses(Collection<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        for (Example example : examples) {
            List<Frame> frames = example.frames();
            if (frames != null) {
                frames.forEach(frame -> names.add(frame.sense()));
            }
        }
        names.forEach(name -> senseNumbers.put(name, FrameCounts.ANY_SENSE + 1 + senseNumbers.size()));
    }

    private void add(Example example) {
        Syntax syntax = example.syntax();
        List<Frame> frames = example.frames();
        if (syntax != null && frames != null) {
            TreePaths tree = labels.tree(example.words(), syntax);
            frames.forEach(frame -> add(frame, example.words(), syntax, tree));
        }
    }

    private void add(Frame frame, List<String> words, Syntax syntax, TreePaths tree) {
        int sense = senseNumbers.getOrDefault(frame.sense(), FrameCounts.ANY_SENSE);
        int sort = FrameCounts.sort(Upos.valueOf(syntax.upos().get(frame.predicate())));
        senses.computeIfAbsent(words.get(frame.predicate()).toLowerCase(Locale.ROOT), word -> new TreeMap<>())
                .merge(sense, 1, Integer::sum);
        count(sense, sort, ways, NO_ROLE);
        new TreeSet<>(frame.arguments().values())
                .forEach(role -> count(sense, sort, ways, labels.roles().indexOf(role)));
        for (int word = 0; word < words.size(); word++) {
            int way = paths.of(tree, frame.predicate(), word);
            if (way != PathNumbers.OTHER) {
                String role = frame.arguments().getOrDefault(word, LabelSets.NO_ROLE);
                count(sense, sort, way, labels.roles().indexOf(role));
            }
        }
    }

    /** Rare roles have no number: they are not learned. */
    private void count(int sense, int sort, int way, int role) {
        if (role >= 0) {
            countOnce(sense, sort, way, role);
            countOnce(FrameCounts.ANY_SENSE, sort, way, role);
            if (way == ways) {
                countOnce(sense, FrameCounts.ANY_SORT, way, role);
                countOnce(FrameCounts.ANY_SENSE, FrameCounts.ANY_SORT, way, role);
            }
        }
    }

    private void countOnce(int sense, int sort, int way, int role) {
        counts.computeIfAbsent(FrameCounts.key(sense, sort, way, ways), key -> new TreeMap<>())
                .merge(role, 1, Integer::sum);
    }
}
