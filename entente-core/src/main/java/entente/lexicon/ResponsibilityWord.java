package entente.lexicon;

import entente.model.Attribution;
import java.util.List;
import java.util.Set;

/**
 * A word that says who did it.
 *
 * @param doer where the one who did it stands: {@code subject}, {@code object}, {@code predicate} where a clause says who those are that the
 *     word calls so, {@code owner} where the word is a thing of theirs that was left behind, {@code whole} where they own what the word is
 *     a part of, or behind a preposition
 * @param links prepositions by which the incident hangs from it or from its companion; {@code object} for its object
 * @param companion lemma of a word that has to hang from it; empty when none has to
 * @param accuser who does so if nobody is named: only authorities arrest; empty when it may be anybody
 */
public record ResponsibilityWord(
        String lemma,
        WordKind kind,
        Attribution.Mode mode,
        String doer,
        List<String> links,
        String companion,
        String accuser) {
    private static final Set<String> ELSEWHERE = Set.of("subject", "object", "predicate", "owner", "whole");

    public ResponsibilityWord {
        links = List.copyOf(links);
    }

    /** Whether the subject did it, and speaks for itself. */
    public boolean bySubject() {
        return doer.equals("subject");
    }

    /** Whether the deed stands in the clause below it: "denied having shelled the town". */
    public boolean ofClause() {
        return links.contains("clause");
    }

    /** Whether the one who did it stands behind a preposition. */
    public boolean byPreposition() {
        return !ELSEWHERE.contains(doer);
    }

    /** Whether the word is a thing that tells whose work it was: "leaflets of the Front were found". */
    public boolean byTrace() {
        return doer.equals("owner");
    }

    /** Whether the word makes the incident a part of what somebody does: "is part of their campaign", "died as a result of their attacks". */
    public boolean byWhole() {
        return doer.equals("whole");
    }

    /** Whether the word only calls those by a noun of whom the clause then says who they are: "the killers were soldiers". */
    public boolean byPredicate() {
        return doer.equals("predicate");
    }
}
