package entente.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the tree of a sentence from one word to another: the relations of the arcs that are climbed
 * ({@code <obj}), then of those that are descended ({@code >nsubj}), and the first word of case or mark under the word
 * where the way ends ({@code >nmod+of}). Such ways tell much of who plays which role (Gildea and Jurafsky 2002).
 */
public final class TreePaths {

    /** Longer ways are too many to know each. */
    private static final int MOST_STEPS = 4;

    private static final String ONESELF = "=";

    private final List<String> words;
    private final List<Integer> heads;
    private final List<String> relations;
    private final int[] depths;
    private final @Nullable String[] markers;

    /**
     * Ways through a tree.
     *
     * @param heads index of each word's head, from 0; negative for the root
     */
    public TreePaths(List<String> words, List<Integer> heads, List<String> relations) {
        this.words = words;
        this.heads = heads;
        this.relations = relations;
        this.depths = new int[heads.size()];
        this.markers = new String[heads.size()];
        for (int word = 0; word < depths.length; word++) {
            depths[word] = depth(word);
            mark(word);
        }
    }

    String word(int number) {
        return words.get(number);
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = heads.get(word); at >= 0; at = heads.get(at)) {
            depth++;
        }
        return depth;
    }

    private void mark(int word) {
        String relation = relations.get(word);
        int head = heads.get(word);
        if (head >= 0 && markers[head] == null && (relation.equals("case") || relation.equals("mark"))) {
            markers[head] = "+" + words.get(word).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Names of the way from one word to another, the most exact first: with the word of case, without it, and its steps
     * alone. None where the way is long.
     */
    public List<String> names(int from, int to) {
        List<String> climbed = new ArrayList<>();
        List<String> descended = new ArrayList<>();
        int below = from;
        int beyond = to;
        while (below != beyond) {
            if (climbed.size() + descended.size() == MOST_STEPS) {
                return List.of();
            }
            if (depths[below] >= depths[beyond]) {
                climbed.add("<" + relations.get(below));
                below = heads.get(below);
            } else {
                descended.addFirst(">" + relations.get(beyond));
                beyond = heads.get(beyond);
            }
        }
        return named(climbed, descended, markers[to]);
    }

    private static List<String> named(List<String> climbed, List<String> descended, @Nullable String marker) {
        String bare = climbed.isEmpty() && descended.isEmpty()
                ? ONESELF
                : String.join("", climbed) + String.join("", descended);
        String steps = "<".repeat(climbed.size()) + ">".repeat(descended.size());
        return marker == null ? List.of(bare, steps) : List.of(bare + marker, bare, steps);
    }
}
