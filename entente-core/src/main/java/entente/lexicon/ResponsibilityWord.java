package entente.lexicon;

import entente.model.Attribution;
import java.util.List;

/**
 * A word that says who did it.
 *
 * @param bySubject whether the one who does it is its subject, who then speaks for itself; else it is the object, and the subject says so
 * @param links prepositions by which the incident hangs from it or from its companion; {@code object} for its object
 * @param companion lemma of a word that has to hang from it; empty when none has to
 */
public record ResponsibilityWord(
        String lemma, Attribution.Mode mode, boolean bySubject, List<String> links, String companion) {
    public ResponsibilityWord {
        links = List.copyOf(links);
    }
}
