package entente.train.variation;

import entente.train.corpus.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Attributions as news writes them: the verb before its speaker or after (", reported X", ", X said"), behind the words
 * instead of before them, with another verb. The speech verb stays the root and what is said its clause, as the
 * treebanks have it.
 */
final class Inversion implements Variation {
    /** A longer speaker ("Leavy, spokesman for the council") stays behind its verb. */
    private static final int LONGEST_SPEAKER = 4;

    private final SpeechVerbs verbs;

    Inversion(SpeechVerbs verbs) {
        this.verbs = verbs;
    }

    /** Whether a sentence has a verb of speech at all; cheap. */
    boolean concerns(Example example) {
        return example.syntax() != null && example.words().stream().anyMatch(verbs::holds);
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!concerns(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        for (Piece verb : draft.pieces()) {
            Attribution attribution = verbs.holds(verb) ? attribution(draft, verb) : null;
            if (attribution != null && varied(draft, attribution, random)) {
                return Optional.of(draft.example());
            }
        }
        return Optional.empty();
    }

    /** A verb of speech, its one subject and whether that stands before the verb. */
    private record Attribution(Piece verb, Piece speaker, boolean inverted) {}

    private static @Nullable Attribution attribution(Draft draft, Piece verb) {
        List<Piece> subjects = draft.dependents(verb, "nsubj");
        boolean plain = draft.dependents(verb, "aux").isEmpty()
                && draft.dependents(verb, "obj").isEmpty()
                && draft.dependents(verb, "compound:prt").isEmpty()
                && draft.dependents(verb, "cop").isEmpty();
        if (subjects.size() != 1 || !plain || !draft.contiguous(draft.phrase(subjects.getFirst()))) {
            return null;
        }
        return new Attribution(verb, subjects.getFirst(), draft.index(subjects.getFirst()) > draft.index(verb));
    }

    private boolean varied(Draft draft, Attribution found, RandomGenerator random) {
        boolean done = behind(draft, found) ? turned(draft, found, random) : leading(draft, found, random);
        if (done) {
            boolean past = found.verb().xpos().equals("VBD");
            found.verb().say(verbs.drawn(past, random));
        }
        return done;
    }

    /** Whether what is said stands before the verb and its speaker, or around them. */
    private static boolean behind(Draft draft, Attribution found) {
        int first = Math.min(
                draft.index(found.verb()),
                draft.index(draft.phrase(found.speaker()).getFirst()));
        boolean before = draft.dependents(found.verb(), "ccomp").stream().anyMatch(said -> draft.index(said) < first);
        return before || around(draft, found, first);
    }

    private static boolean around(Draft draft, Attribution found, int first) {
        return found.verb().relates("parataxis")
                && first > 0
                && draft.at(first - 1).is("PUNCT")
                && draft.dependents(found.verb(), "ccomp").isEmpty();
    }

    /** Turns verb and speaker, mostly so that the verb comes first; a pronoun stays before its verb. */
    private static boolean turned(Draft draft, Attribution found, RandomGenerator random) {
        if (found.inverted()) {
            return random.nextInt(4) > 0 || swapBack(draft, found);
        }
        List<Piece> speaker = draft.phrase(found.speaker());
        boolean adjacent = draft.index(speaker.getLast()) + 1 == draft.index(found.verb());
        if (adjacent && !found.speaker().is("PRON")) {
            List<Piece> order = new ArrayList<>(draft.pieces());
            order.remove(draft.index(found.verb()));
            order.add(draft.index(speaker.getFirst()), found.verb());
            draft.order(order);
        }
        return true;
    }

    private static boolean swapBack(Draft draft, Attribution found) {
        List<Piece> speaker = draft.phrase(found.speaker());
        boolean beside = draft.index(speaker.getFirst()) == draft.index(found.verb()) + 1;
        if (!beside || speaker.size() > LONGEST_SPEAKER) {
            return false;
        }
        List<Piece> order = new ArrayList<>(draft.pieces());
        order.remove(draft.index(found.verb()));
        order.add(draft.index(speaker.getLast()), found.verb());
        draft.order(order);
        return true;
    }

    /** "X said that S." becomes "S, said X." */
    private static boolean leading(Draft draft, Attribution found, RandomGenerator random) {
        LeadingAttribution leading = LeadingAttribution.of(draft, found.verb(), found.speaker());
        if (leading == null) {
            return false;
        }
        leading.behind(!found.speaker().is("PRON") && random.nextInt(6) > 0);
        return true;
    }
}
