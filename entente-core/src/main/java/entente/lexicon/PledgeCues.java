package entente.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words by which somebody commits himself to something ({@code pledges.tsv}). */
public final class PledgeCues {

    /** What part a word plays. */
    public enum Kind {
        AUX,
        REPORTED,
        VERB,
        ADJECTIVE,
        NOUN,
        /** A verb that tells no act: its future commits to nothing. */
        STATE,
        CONDITION,
        /** A verb that tells of a promise kept: "honour". */
        KEEP,
        /** A verb that tells of a promise broken: "renege". */
        BREAK,
        /** A verb that puts a meeting off: "postpone". */
        POSTPONE,
        /** A verb that does away with a meeting: "cancel". */
        CANCEL,
        /** A noun for a meeting, a vote, a session. */
        APPOINTMENT,
        /** A verb whose future holds an appointment: "begin". */
        HOLD,
        /** A verb or adjective that fixes an appointment: "scheduled", "due". */
        FIX,
        /** A verb of not doing it: "fail". */
        FAIL,
        /** A verb of "as promised". */
        FORETOLD
    }

    private final Map<Kind, Set<String>> lemmas = new TreeMap<>();

    private PledgeCues() {}

    /** The cues that ship with Entente. */
    public static PledgeCues load() {
        PledgeCues cues = new PledgeCues();
        for (Table.Row row : Table.rows("pledges.tsv")) {
            Kind kind = row.choice(0, Kind.class);
            cues.lemmas.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(row.list(1));
        }
        return cues;
    }

    public boolean has(Kind kind, String lemma) {
        return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
