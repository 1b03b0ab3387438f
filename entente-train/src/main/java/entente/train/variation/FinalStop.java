package entente.train.variation;

import entente.train.corpus.Example;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Takes the final stop away, or puts one where none is. */
final class FinalStop implements Variation {
    private static final String STOP = ".";
    private static final int SHORTEST = 3;

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (example.size() < SHORTEST) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        Piece last = draft.last();
        if (last.word().equals(STOP)) {
            return draft.spare(last) ? Optional.of(without(draft, last)) : Optional.empty();
        }
        return endsInWord(last) ? Optional.of(with(draft)) : Optional.empty();
    }

    private static Example without(Draft draft, Piece stop) {
        draft.remove(stop);
        return draft.example();
    }

    private static boolean endsInWord(Piece last) {
        return Character.isLetter(last.word().charAt(last.word().length() - 1)) && !last.is("PUNCT");
    }

    private static Example with(Draft draft) {
        String name = draft.last().name().equals(Example.UNKNOWN) ? Example.UNKNOWN : BioTags.OUTSIDE;
        draft.insert(draft.size(), new Piece(STOP, "PUNCT", ".", "punct", draft.root(), name));
        return draft.example();
    }
}
