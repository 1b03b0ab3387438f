package entente.train.variation;

import entente.train.corpus.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Relative clauses without their pronoun: "the grain the region exports", "the man police believe drove". The pronoun's
 * roles go with it; the antecedent keeps its own.
 */
final class ZeroRelative implements Variation {
    private static final Set<String> PRONOUNS = Set.of("that", "which", "who", "whom");

    /** What a pronoun needs before it: neither "of which" nor the comma of a clause that only adds something. */
    private static final Set<String> BARRIERS = Set.of("PUNCT", "ADP", "CCONJ", "SCONJ");

    @Override
    public Optional<Example> of(Example example, RandomGenerator random) {
        if (example.syntax() == null || !example.syntax().relations().contains("acl:relcl")) {
            return Optional.empty();
        }
        Draft draft = Draft.of(example);
        List<Piece> needless =
                draft.pieces().stream().filter(piece -> needless(draft, piece)).toList();
        needless.forEach(draft::remove);
        return needless.isEmpty() ? Optional.empty() : Optional.of(draft.example());
    }

    private static boolean needless(Draft draft, Piece piece) {
        Piece clause = PRONOUNS.contains(piece.word().toLowerCase(Locale.ROOT)) ? clause(piece) : null;
        int at = draft.index(piece);
        return clause != null
                && at > 0
                && at + 1 < draft.size()
                && draft.spare(piece)
                && !BARRIERS.contains(draft.at(at - 1).upos())
                && subject(draft, clause, draft.at(at + 1));
    }

    /** The relative clause of which a pronoun is the object, or of whose clause it is object or subject. */
    private static @Nullable Piece clause(Piece pronoun) {
        Piece verb = pronoun.head();
        if (verb == null || !pronoun.is("PRON")) {
            return null;
        }
        Piece clause = verb;
        while (clause.head() != null && (clause.relates("ccomp") || clause.relates("xcomp"))) {
            clause = clause.head();
        }
        boolean subject = pronoun.relates("nsubj") && clause != verb;
        return clause.relates("acl:relcl") && (pronoun.relates("obj") || subject) ? clause : null;
    }

    private static boolean subject(Draft draft, Piece clause, Piece next) {
        return draft.dependents(clause, "nsubj").stream()
                .anyMatch(subject -> draft.phrase(subject).getFirst() == next);
    }
}
