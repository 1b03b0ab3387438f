package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.Frame;
import entente.train.corpus.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sentence taken apart, to be put together in another way: words may be moved, put in, taken out and replaced; heads,
 * frames and name tags follow.
 */
final class Draft {

    /** A predicate and its arguments while words are on the move. */
    private record Act(Piece predicate, List<Part> parts) {}

    private record Part(Piece word, String role) {}

    private static final String NONE = "_";

    private List<Piece> pieces;
    private final List<Act> acts = new ArrayList<>();
    private final boolean parsed;
    private final boolean framed;

    private Draft(List<Piece> pieces, boolean parsed, boolean framed) {
        this.pieces = pieces;
        this.parsed = parsed;
        this.framed = framed;
    }

    static Draft of(Example example) {
        Syntax syntax = example.syntax();
        List<String> names = example.names();
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < example.size(); at++) {
            String name = names == null ? Example.UNKNOWN : names.get(at);
            pieces.add(
                    syntax == null
                            ? new Piece(example.words().get(at), NONE, NONE, NONE, null, name)
                            : new Piece(
                                    example.words().get(at),
                                    syntax.upos().get(at),
                                    syntax.xpos().get(at),
                                    syntax.relations().get(at),
                                    null,
                                    name));
        }
        Draft draft = new Draft(pieces, syntax != null, example.frames() != null);
        draft.hang(syntax);
        draft.act(example.frames());
        return draft;
    }

    private void hang(@Nullable Syntax syntax) {
        for (int at = 0; syntax != null && at < pieces.size(); at++) {
            int head = syntax.heads().get(at);
            Piece piece = pieces.get(at);
            piece.hang(head == Syntax.ROOT ? null : pieces.get(head), piece.relation());
        }
    }

    private void act(@Nullable List<Frame> frames) {
        for (Frame frame : frames == null ? List.<Frame>of() : frames) {
            List<Part> parts = new ArrayList<>();
            frame.arguments().forEach((at, role) -> parts.add(new Part(pieces.get(at), role)));
            acts.add(new Act(pieces.get(frame.predicate()), parts));
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

    /** Where a word stands now. */
    int index(Piece piece) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) == piece) {
                return at;
            }
        }
        throw new IllegalArgumentException("not a word of the sentence: " + piece);
    }

    /** The word from which all hang; {@code null} in a sentence without a tree. */
    @Nullable Piece root() {
        return parsed
                ? pieces.stream().filter(piece -> piece.head() == null).findFirst().orElse(null)
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
        return first + run.size() <= pieces.size() && sameWords(pieces.subList(first, first + run.size()), run);
    }

    private static boolean sameWords(List<Piece> some, List<Piece> others) {
        for (int at = 0; at < some.size(); at++) {
            if (some.get(at) != others.get(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a predicate with arguments. */
    boolean acting(Piece piece) {
        return acts.stream().anyMatch(act -> act.predicate() == piece && !act.parts().isEmpty());
    }

    /** Whether a word is an argument of a predicate. */
    boolean playing(Piece piece) {
        return acts.stream().flatMap(act -> act.parts().stream()).anyMatch(part -> part.word() == piece);
    }

    /** Whether a word can be taken out: nothing hangs from it and it has no arguments. */
    boolean spare(Piece piece) {
        return dependents(piece).isEmpty() && !acting(piece);
    }

    /** The argument of a predicate that plays a role; {@code null} when there is none. */
    @Nullable Piece argument(Piece predicate, String role) {
        return acts.stream()
                .filter(act -> act.predicate() == predicate)
                .flatMap(act -> act.parts().stream())
                .filter(part -> part.role().equals(role))
                .map(Part::word)
                .findFirst()
                .orElse(null);
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
        acts.removeIf(act -> act.predicate() == piece);
        acts.forEach(act -> act.parts().removeIf(part -> part.word() == piece));
    }

    /** Lets a word be a predicate no longer. */
    void silence(Piece piece) {
        acts.removeIf(act -> act.predicate() == piece);
    }

    /** Puts a word before the one that stands at an index. */
    void insert(int index, Piece piece) {
        pieces.add(index, piece);
    }

    void insertAfter(Piece before, Piece piece) {
        pieces.add(index(before) + 1, piece);
    }

    /** Makes a word a predicate; nothing happens where predicates are not known. */
    void act(Piece predicate, Map<Piece, String> arguments) {
        List<Part> parts = new ArrayList<>();
        arguments.forEach((word, role) -> parts.add(new Part(word, role)));
        if (framed) {
            acts.add(new Act(predicate, parts));
        }
    }

    /** Lets another word play the roles of a word. */
    void takeRoles(Piece from, Piece to) {
        for (Act act : acts) {
            act.parts().replaceAll(part -> part.word() == from ? new Part(to, part.role()) : part);
        }
    }

    /**
     * Sets the words in another order.
     *
     * @throws IllegalArgumentException when a word is missing, doubled or new
     */
    void order(List<Piece> order) {
        if (order.size() != pieces.size() || !identities(order).equals(identities(pieces))) {
            throw new IllegalArgumentException("not an order of the same words: " + order);
        }
        pieces = new ArrayList<>(order);
    }

    private static java.util.Set<Integer> identities(List<Piece> words) {
        java.util.Set<Piece> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(words);
        java.util.Set<Integer> hashes = new HashSet<>();
        seen.forEach(word -> hashes.add(System.identityHashCode(word)));
        return hashes;
    }

    /** The sentence as it now stands. */
    Example example() {
        Map<Piece, Integer> places = new IdentityHashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            places.put(pieces.get(at), at);
        }
        return new Example(
                pieces.stream().map(Piece::word).toList(),
                parsed ? syntax(places) : null,
                pieces.stream().allMatch(piece -> piece.name().equals(Example.UNKNOWN)) ? null : BioTags.repaired(pieces),
                framed ? frames(places) : null);
    }

    private Syntax syntax(Map<Piece, Integer> places) {
        return new Syntax(
                pieces.stream().map(Piece::upos).toList(),
                pieces.stream().map(Piece::xpos).toList(),
                pieces.stream()
                        .map(piece -> piece.head() == null ? Syntax.ROOT : place(places, piece.head()))
                        .toList(),
                pieces.stream().map(Piece::relation).toList());
    }

    private static int place(Map<Piece, Integer> places, Piece piece) {
        Integer place = places.get(piece);
        if (place == null) {
            throw new IllegalStateException("a word hangs from '" + piece + "', which is not in the sentence");
        }
        return place;
    }

    private List<Frame> frames(Map<Piece, Integer> places) {
        List<Frame> frames = new ArrayList<>();
        for (Act act : acts) {
            SortedMap<Integer, String> arguments = new TreeMap<>();
            act.parts().forEach(part -> arguments.put(place(places, part.word()), part.role()));
            frames.add(new Frame(place(places, act.predicate()), arguments));
        }
        frames.sort(Comparator.comparingInt(Frame::predicate));
        return frames;
    }
}
