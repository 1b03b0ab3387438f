package entente.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that tell that somebody says something: "say", "call for", "statement", "according to". */
public final class SpeechCues {
    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> phrases = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();

    /** What a cue carries, and where its speaker stands. */
    public enum Kind {
        /** Carries quoted words and clauses: "say". */
        SAY,
        /** Carries clauses: "believe". */
        THINK,
        /** Carries clauses, infinitives and nouns: "call for". */
        URGE,
        /** Says what it holds something for, and carries quoted words only: "describe". */
        NAME,
        /** Its object is the speaker: "quote". */
        QUOTE,
        /** A piece of speech, whose owner is the speaker: "statement". */
        NOUN,
        /** A preposition before the speaker: "according to". */
        PHRASE
    }

    /** Where the one spoken to stands. */
    public enum Addressee {
        /** The object: "tell reporters". */
        OBJECT,
        /** After "to": "say to reporters". */
        TO,
        NONE
    }

    /**
     * One entry.
     *
     * @param continues whether it goes on with what the same speaker has just said: "add"
     */
    public record Cue(String words, Kind kind, Addressee addressee, boolean continues) {}

    private SpeechCues(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Cue cue = cue(row);
            if (table(cue.kind()).put(cue.words(), cue) != null) {
                throw row.wrong("a second time");
            }
        }
        phrases.keySet().forEach(words -> phraseStarts.add(words.split(" ")[0]));
    }

    /** The table that ships with Entente. */
    public static SpeechCues load() {
        return new SpeechCues(Table.rows("speech-cues.tsv"));
    }

    private static Cue cue(Table.Row row) {
        boolean known = row.cell(3).isEmpty() || row.cell(3).equals("continues");
        int cells = row.cells().size();
        if (cells < 3 || cells > 4 || row.cell(0).isEmpty() || !known) {
            throw row.wrong("not word, kind, addressee, and perhaps continues");
        }
        try {
            return new Cue(
                    row.cell(0),
                    Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                    Addressee.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                    !row.cell(3).isEmpty());
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Cue> table(Kind kind) {
        return switch (kind) {
            case SAY, THINK, URGE, NAME, QUOTE -> verbs;
            case NOUN -> nouns;
            case PHRASE -> phrases;
        };
    }

    /** The verb with that lemma, or lemma and particle. */
    public Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    public Optional<Cue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether a word, in lower case, can start one of the prepositions. */
    public boolean startsPhrase(String word) {
        return phraseStarts.contains(word);
    }

    /** The preposition with those words, in lower case. */
    public Optional<Cue> phrase(String words) {
        return Optional.ofNullable(phrases.get(words));
    }
}
