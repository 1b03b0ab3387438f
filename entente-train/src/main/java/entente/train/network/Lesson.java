package entente.train.network;

import entente.reader.PathNumbers;
import entente.reader.Subwords;
import entente.reader.TreePaths;
import entente.reader.WordPiece;
import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An example in numbers. In all lists of words, place 0 is the root and place {@code i + 1} word {@code i}.
 *
 * @param heads place of each word's head
 * @param names tag of each word; {@link #UNKNOWN} where nobody knows
 * @param predicates 1 for predicates, 0 for other words
 * @param arguments triples of predicate's place, argument's place, role
 * @param paths for the place of each predicate, the way through the tree to each word, counted from 0
 * @param nouns which words are nouns
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, which nobody compares
record Lesson(
        Subwords subwords,
        boolean hasSyntax,
        int[] upos,
        int[] xpos,
        int[] heads,
        int[] relations,
        int[] names,
        int @Nullable [] predicates,
        List<int[]> arguments,
        int[][] paths,
        boolean[] nouns) {

    static final int UNKNOWN = -1;

    static Lesson of(Example example, LabelSets labels, WordPiece wordPiece) {
        return of(example, labels, wordPiece, UnaryOperator.identity());
    }

    /** @param reading the tree that the ways to arguments are seen in, given the right one */
    static Lesson of(Example example, LabelSets labels, WordPiece wordPiece, UnaryOperator<Syntax> reading) {
        int places = example.size() + 1;
        Lesson lesson = new Lesson(
                Subwords.of(example.words(), wordPiece),
                example.syntax() != null,
                new int[places],
                new int[places],
                new int[places],
                new int[places],
                names(example, labels),
                predicates(example),
                arguments(example, labels),
                paths(example, labels, reading),
                new boolean[places]);
        if (example.syntax() != null) {
            lesson.fill(example.syntax(), labels);
        }
        return lesson;
    }

    private void fill(Syntax syntax, LabelSets labels) {
        for (int place = 1; place < upos.length; place++) {
            int word = place - 1;
            upos[place] = Math.max(0, labels.upos().indexOf(syntax.upos().get(word)));
            xpos[place] = Math.max(0, labels.xpos().indexOf(syntax.xpos().get(word)));
            heads[place] = syntax.heads().get(word) + 1;
            nouns[place] = syntax.upos().get(word).equals("NOUN");
            relations[place] = labels.relation(syntax.relations().get(word));
        }
    }

    private static int[] names(Example example, LabelSets labels) {
        int[] numbers = new int[example.size() + 1];
        numbers[0] = UNKNOWN;
        List<String> tags = example.names();
        for (int place = 1; place < numbers.length; place++) {
            numbers[place] = tags == null ? UNKNOWN : labels.names().indexOf(tags.get(place - 1));
        }
        return numbers;
    }

    private static int @Nullable [] predicates(Example example) {
        List<Frame> frames = example.frames();
        if (frames == null) {
            return null;
        }
        int[] predicates = new int[example.size() + 1];
        frames.forEach(frame -> predicates[frame.predicate() + 1] = 1);
        return predicates;
    }

    /** Arguments in a role that is too rare to be learned count as none. */
    private static List<int[]> arguments(Example example, LabelSets labels) {
        List<int[]> arguments = new ArrayList<>();
        List<Frame> frames = example.frames();
        if (frames != null) {
            for (Frame frame : frames) {
                frame.arguments().forEach((word, role) -> {
                    int number = labels.roles().indexOf(role);
                    if (number > 0) {
                        arguments.add(new int[] {frame.predicate() + 1, word + 1, number});
                    }
                });
            }
        }
        return arguments;
    }

    private static int[][] paths(Example example, LabelSets labels, UnaryOperator<Syntax> reading) {
        int[][] paths = new int[example.size() + 1][];
        Syntax syntax = example.syntax();
        List<Frame> frames = example.frames();
        if (frames == null || syntax == null) {
            return paths;
        }
        TreePaths tree = labels.tree(example.words(), reading.apply(syntax));
        PathNumbers numbers = labels.pathNumbers();
        for (Frame frame : frames) {
            int[] ways = new int[example.size()];
            for (int word = 0; word < ways.length; word++) {
                ways[word] = numbers.of(tree, frame.predicate(), word);
            }
            paths[frame.predicate() + 1] = ways;
        }
        return paths;
    }

    /** The way through the tree between two places. */
    int path(int predicate, int word) {
        return paths[predicate] == null ? PathNumbers.OTHER : paths[predicate][word - 1];
    }

    boolean hasFrames() {
        return predicates != null;
    }

    boolean hasNames() {
        for (int name : names) {
            if (name != UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** Words and the root. */
    int places() {
        return upos.length;
    }

    int length() {
        return subwords.length();
    }
}
