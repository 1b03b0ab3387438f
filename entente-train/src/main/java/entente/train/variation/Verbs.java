package entente.train.variation;

import entente.train.corpus.Example;
import entente.train.corpus.TrainingTable;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Puts another verb of the same pattern and form in the place of one: "wounded" or "abducted" for "killed". */
final class Verbs implements Variation {
    private final Swap verbs;

    Verbs(Swap verbs) {
        this.verbs = verbs;
    }

    /** The table: group, VB, VBZ, VBD, VBN, VBG. */
    static Verbs load() {
        return new Verbs(Swap.of(TrainingTable.rows("event-verbs.tsv"), List.of("VB", "VBZ", "VBD", "VBN", "VBG")));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!verbs.holds(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece verb : draft.pieces()) {
            String other = transitive(draft, verb) ? verbs.other(verb.xpos(), verb.word(), random) : null;
            if (other != null) {
                verb.say(other);
                changed = true;
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    /** With an object or as a passive, without a particle or a clause that would not go with another verb. */
    private boolean transitive(Draft draft, Piece verb) {
        if (!verb.is("VERB") || !verbs.holds(verb.xpos(), verb.word())) {
            return false;
        }
        boolean acted = !draft.dependents(verb, "obj").isEmpty()
                || !draft.dependents(verb, "nsubj:pass").isEmpty();
        boolean bound = List.of("compound:prt", "ccomp", "xcomp", "iobj").stream()
                .anyMatch(relation -> !draft.dependents(verb, relation).isEmpty());
        return acted && !bound;
    }
}
