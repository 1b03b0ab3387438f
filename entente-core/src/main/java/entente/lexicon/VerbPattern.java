package entente.lexicon;

import java.util.List;

/**
 * What must stand around a verb, and the code that it then has.
 *
 * @param before what must stand before the verb
 * @param after what must stand behind it
 */
public record VerbPattern(List<Part> before, List<Part> after, VerbCode code) {

    /** Something that a pattern asks for. */
    public sealed interface Part permits Wording, Choice, Phrase, Role {}

    /**
     * Words that follow each other.
     *
     * @param words in lower case
     * @param exact whether their plural is something else
     */
    public record Wording(List<String> words, boolean exact) implements Part {
        public Wording {
            words = List.copyOf(words);
        }
    }

    /** Any of several, those of more words first: a set of synonyms. */
    public record Choice(List<Part> parts) implements Part {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A phrase.
     *
     * @param prepositional whether its first part is a preposition; else its last part is its noun
     */
    public record Phrase(boolean prepositional, List<Part> parts) implements Part {
        public Phrase {
            parts = List.copyOf(parts);
        }
    }

    /** Somebody. */
    public enum Role implements Part {
        /** Whoever does it. */
        SOURCE,
        /** Whom it is done to. */
        TARGET,
        /** Several named together, who do it to each other. */
        COMPOUND,
        /** Somebody who is neither. */
        SKIPPED
    }

    public VerbPattern {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
