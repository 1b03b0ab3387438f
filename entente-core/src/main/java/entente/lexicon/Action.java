package entente.lexicon;

import java.util.List;

/**
 * What a word tells of, under which conditions.
 *
 * @param lemma the word itself
 * @param with the particle of a verb ("off" of "call off") or the modifier of a noun ("air" of "air strike"); empty when none
 * @param conditions all must hold
 * @param recipient where the recipient stands; all places that are filled
 * @param code CAMEO code, {@link #DO} or {@link #END}
 */
public record Action(
        Kind kind,
        String lemma,
        String with,
        List<Condition> conditions,
        List<Slot> recipient,
        String code,
        Manner manner) {

    /** The code of an action that its object names: "launch". */
    public static final String DO = "do";
    /** The code of halting or lifting what the object names. */
    public static final String END = "end";

    /** What kind of word. */
    public enum Kind {
        VERB,
        NOUN,
        /** With a copula: "is critical of". */
        ADJECTIVE
    }

    /** Who acts on whom. */
    public enum Manner {
        PLAIN,
        /** Both parties do it. */
        MUTUAL,
        /** The subject receives it. */
        REVERSE,
        /** It befalls the subject, by its own authorities. */
        SELF
    }

    /**
     * A place beside the word: {@code object}, {@code subject}, {@code to} (also a clause), {@code that}, {@code of}, or
     * another preposition.
     *
     * @param place whether a place there stands for its country
     */
    public record Slot(String name, boolean place) {}

    /**
     * What must stand in a slot.
     *
     * @param words lemmas; {@code @class}; {@link #ANY}; {@link #NONE}; {@link #PARTY}; {@link #PLACE}
     */
    public record Condition(String slot, List<String> words) {
        /** Anything may stand there, but something must. */
        public static final String ANY = "*";
        /** Nothing may stand there. */
        public static final String NONE = "-";
        /** A known actor. */
        public static final String PARTY = "@party";
        /** A known place. */
        public static final String PLACE = "@place";

        public Condition {
            words = List.copyOf(words);
        }

        /** What must not be there asks for as little as what may be anything. */
        int weight() {
            return isLoose() || words.contains(NONE) ? 1 : 2;
        }

        /** Whether it asks for the slot only, not for words in it. */
        public boolean isLoose() {
            return words.contains(ANY);
        }
    }

    public Action {
        conditions = List.copyOf(conditions);
        recipient = List.copyOf(recipient);
    }

    /** The more, the narrower the action: it is tried before those that ask for less. */
    public int weight() {
        int weight = with.isEmpty() ? 0 : 4;
        for (Condition condition : conditions) {
            weight += condition.weight();
        }
        return weight;
    }

    public boolean isDelegating() {
        return code.equals(DO) || code.equals(END);
    }
}
