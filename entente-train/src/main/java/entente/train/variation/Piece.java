package entente.train.variation;

import entente.train.corpus.Example;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word of a {@link Draft} with its labels. Its head is another piece, and so stays right wherever both are moved. */
final class Piece {
    private static final String UNTAGGED = "_";

    private String word;
    private String upos;
    private String xpos;
    private String relation;
    private @Nullable Piece head;
    private String name;

    Piece(String word, String upos, String xpos, String relation, @Nullable Piece head, String name) {
        this.word = word;
        this.upos = upos;
        this.xpos = xpos;
        this.relation = relation;
        this.head = head;
        this.name = name;
    }

    /** A word of a sentence whose grammar is not known. */
    static Piece untagged(String word, String name) {
        return new Piece(word, UNTAGGED, UNTAGGED, UNTAGGED, null, name);
    }

    String word() {
        return word;
    }

    String upos() {
        return upos;
    }

    String xpos() {
        return xpos;
    }

    String relation() {
        return relation;
    }

    /** The head; {@code null} for the root. */
    @Nullable Piece head() {
        return head;
    }

    /** The name tag. */
    String name() {
        return name;
    }

    boolean is(String part) {
        return upos.equals(part);
    }

    /** Whether it hangs from its head by a relation, with or without a subtype. */
    boolean relates(String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted + ":");
    }

    Piece say(String other) {
        word = other;
        return this;
    }

    Piece tag(String part, String penn) {
        upos = part;
        xpos = penn;
        return this;
    }

    Piece hang(@Nullable Piece from, String by) {
        head = from;
        relation = by;
        return this;
    }

    Piece name(String tag) {
        name = tag;
        return this;
    }

    /** Writes the first letter large, the rest as it is. */
    Piece capital() {
        return say(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    /** Writes a word that no longer starts the sentence small, unless it is written large wherever it stands. */
    Piece small() {
        boolean proper = is("PROPN") || xpos.startsWith("NNP") || !BioTags.nameless(name);
        boolean always = proper || word.equals("I") || hasCapitalAfterFirst() || perhapsNationality();
        return always ? this : say(word.toLowerCase(Locale.ROOT));
    }

    private boolean hasCapitalAfterFirst() {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** "Iraqi" keeps its capital even where nobody tagged it as the name of a people. */
    private boolean perhapsNationality() {
        return is("ADJ") && name.equals(Example.UNKNOWN);
    }

    @Override
    public String toString() {
        return word;
    }
}
