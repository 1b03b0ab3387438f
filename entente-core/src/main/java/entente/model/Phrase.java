package entente.model;

/**
 * Words that refer to somebody or something: a pronoun, a name, a noun with what belongs to it.
 *
 * @param sentence index of the sentence in its document
 * @param head index of the word that the others hang from
 * @param first index of the first word
 * @param end index after the last word
 */
public record Phrase(int sentence, int head, int first, int end) implements Comparable<Phrase> {
    public Phrase {
        if (first < 0 || head < first || end <= head) {
            throw new IllegalArgumentException("no phrase around word " + head + ": " + first + ".." + end);
        }
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }

    /** In the order of the text; of two that start together the longer comes first. */
    @Override
    public int compareTo(Phrase other) {
        int bySentence = Integer.compare(sentence, other.sentence);
        int byFirst = bySentence != 0 ? bySentence : Integer.compare(first, other.first);
        int byEnd = byFirst != 0 ? byFirst : Integer.compare(other.end, end);
        return byEnd != 0 ? byEnd : Integer.compare(head, other.head);
    }
}
