package entente.train.variation;

import entente.train.corpus.Example;
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
        return new Verbs(Swap.of(TrainTable.rows("event-verbs.tsv"), List.of("VB", "VBZ", "VBD", "VBN", "VBG")));
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (!concerns(example)) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece verb : draft.pieces()) {
            String other = transitive(draft, verb) ? verbs.other(tag(verb.xpos()), verb.word(), random) : null;
            if (other != null) {
                verb.say(other);
                changed = true;
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    private boolean concerns(Example example) {
        if (example.syntax() == null) {
            return false;
        }
        List<String> tags = example.syntax().xpos();
        for (int at = 0; at < example.size(); at++) {
            if (verbs.holds(tag(tags.get(at)), example.words().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The present of "they" looks like the infinitive. */
    private static String tag(String xpos) {
        return xpos.equals("VBP") ? "VB" : xpos;
    }

    /** With an object or as a passive, without a particle or a clause that would not go with another verb. */
    private boolean transitive(Draft draft, Piece verb) {
        if (!verb.is("VERB") || !verbs.holds(tag(verb.xpos()), verb.word())) {
            return false;
        }
        boolean acted = !draft.dependents(verb, "obj").isEmpty()
                || !draft.dependents(verb, "nsubj:pass").isEmpty();
        boolean bound = List.of("compound:prt", "ccomp", "xcomp", "iobj").stream()
                .anyMatch(relation -> !draft.dependents(verb, relation).isEmpty());
        return acted && !bound;
    }
}
