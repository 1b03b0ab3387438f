package entente.train.variation;

import entente.train.corpus.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The predicates of a {@link Draft} and their arguments, while words are on the move. */
final class Acts {

    /** Nobody tells the sense of a predicate that a variation makes, and nothing learned from variations asks for it. */
    private static final String NO_SENSE = "";

    private record Act(Piece predicate, String sense, List<Part> parts) {}

    private record Part(Piece word, String role) {}

    private final List<Act> acts = new ArrayList<>();

    Acts(List<Frame> frames, List<Piece> pieces) {
        for (Frame frame : frames) {
            List<Part> parts = new ArrayList<>();
            frame.arguments().forEach((at, role) -> parts.add(new Part(pieces.get(at), role)));
            acts.add(new Act(pieces.get(frame.predicate()), frame.sense(), parts));
        }
    }

    /** Whether a word is a predicate. */
    boolean predicate(Piece piece) {
        return acts.stream().anyMatch(act -> act.predicate() == piece);
    }

    /** Whether a word is a predicate with arguments. */
    boolean acting(Piece piece) {
        return acts.stream()
                .anyMatch(act -> act.predicate() == piece && !act.parts().isEmpty());
    }

    /** Whether a word is an argument. */
    boolean playing(Piece piece) {
        return acts.stream().flatMap(act -> act.parts().stream()).anyMatch(part -> part.word() == piece);
    }

    /** Makes a word a predicate. */
    void add(Piece predicate, Map<Piece, String> arguments) {
        List<Part> parts = new ArrayList<>();
        arguments.forEach((word, role) -> parts.add(new Part(word, role)));
        acts.add(new Act(predicate, NO_SENSE, parts));
    }

    /** Gives a predicate another argument; nothing happens when the word is none. */
    void join(Piece predicate, Piece argument, String role) {
        acts.stream().filter(act -> act.predicate() == predicate).forEach(act -> act.parts()
                .add(new Part(argument, role)));
    }

    /** Lets a word be a predicate no longer. */
    void silence(Piece predicate) {
        acts.removeIf(act -> act.predicate() == predicate);
    }

    /** Takes a word and the roles that it plays out. */
    void remove(Piece piece) {
        silence(piece);
        acts.forEach(act -> act.parts().removeIf(part -> part.word() == piece));
    }

    /** The frames in the order of their predicates. */
    List<Frame> frames(ToIntFunction<Piece> places) {
        return acts.stream()
                .map(act -> frame(act, places))
                .sorted(Comparator.comparingInt(Frame::predicate))
                .toList();
    }

    private static Frame frame(Act act, ToIntFunction<Piece> places) {
        SortedMap<Integer, String> arguments = new TreeMap<>();
        act.parts().forEach(part -> arguments.put(places.applyAsInt(part.word()), part.role()));
        return new Frame(places.applyAsInt(act.predicate()), act.sense(), arguments);
    }
}
