package entente.lexicon;

import entente.model.Attribution;
import java.util.List;

/**
 * A word that says who did it.
 *
 * @param doer where the one who did it stands: {@code subject}, {@code object}, or behind a preposition
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
        return !bySubject() && !doer.equals("object");
    }
}
