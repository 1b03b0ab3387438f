package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence taken apart, to be put together in another way: words may be moved, put in, taken out and replaced; heads,
 * frames and name tags follow.
 */
final class Draft {
    private List<Piece> pieces;
    private final Acts acts;
    private final boolean parsed;
    private final boolean framed;

    private Draft(List<Piece> pieces, Acts acts, boolean parsed, boolean framed) {
        this.pieces = pieces;
        this.acts = acts;
        this.parsed = parsed;
        this.framed = framed;
    }

    static Draft of(Example example) {
        List<Piece> pieces = new ArrayList<>();
        IntStream.range(0, example.size()).forEach(at -> pieces.add(piece(example, at)));
        Syntax syntax = example.syntax();
        if (syntax != null) {
            hang(pieces, syntax);
        }
        List<Frame> frames = example.frames();
        Acts acts = new Acts(frames == null ? List.of() : frames, pieces);
        return new Draft(pieces, acts, syntax != null, frames != null);
    }

    private static Piece piece(Example example, int at) {
        List<String> names = example.names();
        Syntax syntax = example.syntax();
        String word = example.words().get(at);
        String name = names == null ? Example.UNKNOWN : names.get(at);
        return syntax == null
                ? Piece.untagged(word, name)
                : new Piece(
                        word,
                        syntax.upos().get(at),
                        syntax.xpos().get(at),
                        syntax.relations().get(at),
                        null,
                        name);
    }

    private static void hang(List<Piece> pieces, Syntax syntax) {
        for (int at = 0; at < pieces.size(); at++) {
            int head = syntax.heads().get(at);
            Piece piece = pieces.get(at);
            piece.hang(head == Syntax.ROOT ? null : pieces.get(head), piece.relation());
        }
    }

    /** Whether the sentence has a tree. */
    boolean parsed() {
        return parsed;
    }

    /** Whether the sentence's predicates are known. */
    boolean framed() {
        return framed;
    }

    /** The words in their present order. */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    Piece last() {
        return pieces.getLast();
    }

    boolean holds(Piece piece) {
        return pieces.contains(piece);
    }

    /**
     * Where a word stands now.
     *
     * @throws IllegalArgumentException when it is not in the sentence
     */
    int index(Piece piece) {
        int index = pieces.indexOf(piece);
        if (index < 0) {
            throw new IllegalArgumentException("not a word of the sentence: " + piece);
        }
        return index;
    }

    /** The word from which all hang; {@code null} in a sentence without a tree. */
    @Nullable Piece root() {
        return parsed
                ? pieces.stream()
                        .filter(piece -> piece.head() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    List<Piece> dependents(Piece head) {
        return pieces.stream().filter(piece -> piece.head() == head).toList();
    }

    List<Piece> dependents(Piece head, String relation) {
        return pieces.stream()
                .filter(piece -> piece.head() == head && piece.relates(relation))
                .toList();
    }

    /** A word and all that hangs from it, in the order of the sentence. */
    List<Piece> phrase(Piece head) {
        return pieces.stream().filter(piece -> under(piece, head)).toList();
    }

    private static boolean under(Piece piece, Piece head) {
        for (Piece up = piece; up != null; up = up.head()) {
            if (up == head) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand side by side, in the order given. */
    boolean contiguous(List<Piece> run) {
        int first = index(run.getFirst());
        int end = first + run.size();
        return end <= pieces.size() && pieces.subList(first, end).equals(run);
    }

    /** Whether a word is a predicate with arguments. */
    boolean acting(Piece piece) {
        return acts.acting(piece);
    }

    /** Whether a word is an argument of a predicate. */
    boolean playing(Piece piece) {
        return acts.playing(piece);
    }

    /** Whether a word can be taken out: nothing hangs from it and it has no arguments. */
    boolean spare(Piece piece) {
        return dependents(piece).isEmpty() && !acts.acting(piece);
    }

    /**
     * Takes a word out, with the roles that it plays.
     *
     * @throws IllegalArgumentException when something hangs from the word or it is a predicate with arguments
     */
    void remove(Piece piece) {
        if (!spare(piece)) {
            throw new IllegalArgumentException("other words need '" + piece + "'");
        }
        pieces.remove(index(piece));
        acts.remove(piece);
    }

    /** Lets a word be a predicate no longer. */
    void silence(Piece piece) {
        acts.silence(piece);
    }

    /** Lets a word neither be a predicate nor an argument any longer. */
    void release(Piece piece) {
        acts.remove(piece);
    }

    /** Puts a word before the one that stands at an index, or last. */
    void insert(int index, Piece piece) {
        pieces.add(index, piece);
    }

    /** Puts words side by side before the one that stands at an index, or last. */
    void insert(int index, List<Piece> words) {
        pieces.addAll(index, words);
    }

    /** Makes a word a predicate; nothing happens where predicates are not known. */
    void act(Piece predicate, Map<Piece, String> arguments) {
        if (framed) {
            acts.add(predicate, arguments);
        }
    }

    /** Gives a predicate another argument; nothing happens when the word is none. */
    void join(Piece predicate, Piece argument, String role) {
        acts.join(predicate, argument, role);
    }

    /**
     * Sets the words in another order.
     *
     * @throws IllegalArgumentException when a word is missing, doubled or new
     */
    void order(List<Piece> order) {
        Set<Piece> words = new HashSet<>(order);
        if (order.size() != pieces.size() || !words.containsAll(pieces)) {
            throw new IllegalArgumentException("not an order of the same words: " + order);
        }
        pieces = new ArrayList<>(order);
    }

    /**
     * The sentence as it now stands.
     *
     * @throws IllegalStateException when a word hangs from one that is not in the sentence
     */
    Example example() {
        Map<Piece, Integer> places = new HashMap<>();
        IntStream.range(0, pieces.size()).forEach(at -> places.put(pieces.get(at), at));
        ToIntFunction<Piece> place = piece -> place(places, piece);
        boolean nameless = pieces.stream().allMatch(piece -> piece.name().equals(Example.UNKNOWN));
        return new Example(
                each(Piece::word),
                parsed ? syntax(place) : null,
                nameless ? null : BioTags.repaired(pieces),
                framed ? acts.frames(place) : null);
    }

    private Syntax syntax(ToIntFunction<Piece> place) {
        List<Integer> heads = pieces.stream()
                .map(piece -> piece.head() == null ? Syntax.ROOT : place.applyAsInt(piece.head()))
                .toList();
        return new Syntax(each(Piece::upos), each(Piece::xpos), heads, each(Piece::relation));
    }

    private List<String> each(Function<Piece, String> part) {
        return pieces.stream().map(part).toList();
    }

    private static int place(Map<Piece, Integer> places, Piece piece) {
        Integer place = places.get(piece);
        if (place == null) {
            throw new IllegalStateException("a word hangs from '" + piece + "', which is not in the sentence");
        }
        return place;
    }
}
