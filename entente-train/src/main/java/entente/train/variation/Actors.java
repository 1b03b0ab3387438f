package entente.train.variation;

import entente.train.corpus.Example;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts other names of the same kind in the place of names, and now and then an armed group in that of an actor. */
final class Actors implements Variation {
    private final Names names;

    Actors(Names names) {
        this.names = names;
    }

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        Draft draft = Draft.of(example);
        boolean changed = false;
        for (Piece piece : draft.pieces()) {
            if (draft.holds(piece)) {
                changed |= name(draft, piece, random);
            }
        }
        return changed ? Optional.of(draft.example()) : Optional.empty();
    }

    private boolean name(Draft draft, Piece piece, RandomGenerator random) {
        Run run = Run.at(draft, draft.index(piece));
        String kind = run == null ? null : kind(run);
        if (run == null || kind == null || !fits(draft, run, kind)) {
            return false;
        }
        boolean armed = acts(draft, run, kind) && random.nextInt(4) == 0;
        Name name = armed ? names.armed(random) : names.ofKind(kind, run.words().size(), random);
        if (name == null || name.words().equals(run.written())) {
            return false;
        }
        run.become(name, names.isArmed(name) ? Names.ORGANISATION : kind);
        return true;
    }

    private @Nullable String kind(Run run) {
        return run.kind().isEmpty() ? names.kind(run.written()) : run.kind();
    }

    /** Nationalities are adjectives, other names are not; of names with an article only organisations are exchanged. */
    private static boolean fits(Draft draft, Run run, String kind) {
        Piece before = run.before();
        boolean bare = before == null || !before.word().equalsIgnoreCase("the");
        boolean organisation = kind.equals(Names.ORGANISATION);
        boolean nationality = kind.equals(Names.NATIONALITY);
        if (!draft.parsed()) {
            return !nationality && (bare || organisation);
        }
        Piece head = run.head();
        if (head.is("ADJ") || nationality) {
            return head.is("ADJ") && nationality && run.words().size() == 1;
        }
        boolean owned = !draft.dependents(head, "det").isEmpty()
                || !draft.dependents(head, "nmod:poss").isEmpty();
        boolean within = head.relates("flat") || (head.relates("compound") && kind.equals(Names.PERSON));
        return !within && ((bare && !owned) || organisation);
    }

    /** Whether a name of one word acts or is acted on, so that a group could. */
    private static boolean acts(Draft draft, Run run, String kind) {
        Piece head = run.head();
        boolean single =
                draft.parsed() && run.words().size() == 1 && head.xpos().equals("NNP");
        boolean plain =
                draft.dependents(head).stream().allMatch(piece -> piece.relates("case") || piece.relates("punct"));
        boolean actor = head.relates("nsubj") || head.relates("obj") || head.relates("obl:agent");
        return single && plain && actor && (kind.equals(Names.PERSON) || kind.equals(Names.ORGANISATION));
    }
}
