package entente.mention;

import entente.model.Sentence;
import java.util.Locale;

/** Ages that stand before a noun: "a 26-year-old teacher" is a teacher. */
public final class YearOld {
    private YearOld() {}

    /** Whether a word is such an age, or the last word of one that the reader took apart. */
    public static boolean is(Sentence sentence, int at) {
        String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
        return form.endsWith("year-old")
                || (form.equals("old")
                        && at > 1
                        && sentence.token(at - 2).lemma().equalsIgnoreCase("year"));
    }
}
