package entente.text;

import entente.lexicon.Inflections;
import entente.model.Upos;
import java.util.Locale;

/**
 * Dictionary forms by part of speech: a table of irregular forms, then WordNet's way of detaching endings. Names keep
 * their form.
 */
public final class Lemmas {
    private final Inflections inflections;

    public Lemmas(Inflections inflections) {
        this.inflections = inflections;
    }

    /**
     * The lemma of a word.
     *
     * @param xpos its Penn Treebank tag, which tells "left" (go) in "has left" from the base form
     * @return lower case, except for names
     */
    public String of(String form, Upos upos, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return switch (upos) {
            case PROPN -> form;
            case VERB, AUX -> verb(lower, upos, xpos);
            case NOUN -> noun(lower, xpos);
            case ADJ, ADV -> degree(lower, upos, xpos);
            case ADP, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> known(lower, upos, lower);
        };
    }

    /** Singular nouns and decades ("1990s") are their own lemma. */
    private String noun(String lower, String xpos) {
        boolean whole = xpos.equals("NN") || (!lower.isEmpty() && Character.isDigit(lower.charAt(0)));
        return known(lower, Upos.NOUN, whole ? lower : Detachments.noun(lower));
    }

    private String verb(String lower, Upos upos, String xpos) {
        boolean base = xpos.equals("VB") || xpos.equals("VBP");
        if (upos == Upos.AUX) {
            return auxiliary(lower, xpos);
        }
        if (base && !lower.startsWith("'") && !isBeing(lower) && !isPast(lower)) {
            return lower;
        }
        return known(lower, Upos.VERB, Detachments.verb(lower));
    }

    /** The reader may take "sabotaged" for a base form; of those only "need" and its like end so. */
    private static boolean isPast(String lower) {
        return lower.endsWith("ed") && !lower.endsWith("eed");
    }

    private String auxiliary(String lower, String xpos) {
        if (lower.equals("'d") && !xpos.equals("MD")) {
            return "have";
        }
        String fallback = xpos.equals("MD") ? lower : known(lower, Upos.VERB, Detachments.verb(lower));
        return known(lower, Upos.AUX, fallback);
    }

    private static boolean isBeing(String lower) {
        return lower.equals("are") || lower.equals("am") || lower.equals("is");
    }

    private String degree(String lower, Upos upos, String xpos) {
        boolean compared = xpos.length() == 3 && (xpos.endsWith("R") || xpos.endsWith("S"));
        if (!compared) {
            return upos == Upos.ADV && lower.equals("n't") ? "not" : lower;
        }
        return known(lower, upos, known(lower, Upos.ADJ, Detachments.degree(lower)));
    }

    private String known(String lower, Upos upos, String fallback) {
        String lemma = inflections.lemma(lower, upos);
        return lemma == null ? fallback : lemma;
    }
}
