package entente.gold;

import entente.model.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who does what, marked by hand: {@code agent(killed)=gunmen}. Where a word stands in the sentence more than once, a
 * number tells which is meant, from 1: {@code subject(claimed)=IS#2}.
 *
 * @param predicate the characters of the verb or noun that tells of the deed
 * @param words those of the head of whoever does it or has it done to them; of a name, all its words
 * @param written the mark as it stands in the file
 */
record RoleMark(Kind kind, Span predicate, Span words, String written) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)\\(([^()]+)\\)=([^=]+)");

    /** What somebody is to the deed. */
    enum Kind {
        /** Whoever does it, of a verb in the active voice; shared subjects and those of relative clauses too. */
        SUBJECT,
        /** To whom or what it is done. */
        OBJECT,
        /** Whoever does it, of a passive or of a noun. */
        AGENT,
        /** To whom it is done, of a passive. */
        PATIENT,
        /** Whoever says it. */
        SPEAKER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of mark is called " + word);
        }
    }

    /**
     * The mark that is written so.
     *
     * @throws IllegalArgumentException when it is not of that form, or its words do not stand in the sentence, or stand
     *     there more than once and no number tells which
     */
    static RoleMark of(String written, String sentence) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a mark is kind(predicate)=head, not " + written);
        }
        return new RoleMark(
                Kind.of(parts.group(1)),
                MarkedWords.in(sentence, parts.group(2)),
                MarkedWords.in(sentence, parts.group(3)),
                written);
    }
}
