package entente.mention;

import entente.model.Sentence;
import entente.model.Token;
import java.util.Locale;

/**
 * How a phrase is used in its sentence; a conjunct is used as the first of its conjuncts.
 *
 * @param relation Universal Dependencies relation to its governor
 * @param governor index of the word it hangs from; {@link Token#ROOT} for the root
 * @param preposition lower case, its own before that of the first conjunct; empty when none
 */
record Usage(String relation, int governor, String preposition) {

    static Usage of(Sentence sentence, int head) {
        Token token = sentence.token(head);
        String preposition = preposition(sentence, head);
        for (int steps = 0; token.is("conj") && !token.isRoot() && steps < sentence.size(); steps++) {
            token = sentence.token(token.head());
            preposition = preposition.isEmpty() ? preposition(sentence, token.index()) : preposition;
        }
        return new Usage(token.relation(), token.head(), preposition);
    }

    boolean is(String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted + ":");
    }

    private static String preposition(Sentence sentence, int head) {
        return sentence.child(head, "case")
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
