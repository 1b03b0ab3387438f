package entente.link;

import entente.model.Token;
import entente.model.Upos;

/** How two phrases of one sentence stand to each other in its tree. */
final class Closeness {
    /** How many values {@link #of} has. */
    static final int VALUES = 11;

    private Closeness() {}

    /** 0 for phrases of two sentences, 10 for those of one that are in none of the relations below. */
    static int of(Pair pair) {
        Traits phrase = pair.phrase();
        Traits antecedent = pair.antecedent();
        if (!phrase.isSameSentence(antecedent)) {
            return 0;
        }
        if (phrase.governor() == antecedent.phrase().head()) {
            return phrase.grammar() == Grammar.APPOSITION ? 1 : 2;
        }
        if (antecedent.governor() == phrase.phrase().head()) {
            return isSubject(antecedent) ? 3 : 4;
        }
        if (phrase.governor() == antecedent.governor()) {
            return phrase.grammar() == Grammar.CONJUNCT || antecedent.grammar() == Grammar.CONJUNCT ? 5 : 6;
        }
        return ofClauses(phrase, antecedent);
    }

    /** 7 for the subject of the clause around, 8 for one of a clause further out, 9 for another part of those. */
    private static int ofClauses(Traits phrase, Traits antecedent) {
        int clauses = 0;
        for (int at = phrase.governor();
                at != Token.ROOT;
                at = phrase.tree().sentence().token(at).head()) {
            if (at == antecedent.governor()) {
                return !isSubject(antecedent) ? 9 : clauses == 0 ? 7 : 8;
            }
            clauses += phrase.tree().sentence().token(at).upos() == Upos.VERB ? 1 : 0;
        }
        return 10;
    }

    private static boolean isSubject(Traits traits) {
        return traits.grammar() == Grammar.SUBJECT || traits.grammar() == Grammar.PASSIVE_SUBJECT;
    }
}
